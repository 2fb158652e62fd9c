// Keeps the answers of a checklist in the browser, under the same item ids in every language, and shows how far it has come.
(() => {
  const root = document.documentElement;
  const key = root.dataset.state, prefix = root.dataset.statePrefix;
  const words = JSON.parse(root.dataset.words);
  const items = [...document.querySelectorAll('.it')];
  const heads = [...document.querySelectorAll('[data-head]')];
  const byId = (id) => document.getElementById(id);
  const empty = () => ({ head: {}, items: {} });
  let state = empty(), keeps = true;

  try {
    const kept = localStorage.getItem(key);
    if (kept) state = { ...empty(), ...JSON.parse(kept) };
    localStorage.setItem(key, JSON.stringify(state));
    if (!kept) localStorage.removeItem(key);
    const older = Object.keys(localStorage).some((other) => other.startsWith(prefix) && other !== key);
    byId('older-note').hidden = !older;
  } catch {
    keeps = false;
  }
  byId(keeps ? 'kept-note' : 'not-kept-note').hidden = false;
  for (const id of ['progress', 'filters']) byId(id).hidden = false;

  const save = () => {
    if (keeps) {
      try { localStorage.setItem(key, JSON.stringify(state)); } catch { keeps = false; byId('kept-note').hidden = true; byId('not-kept-note').hidden = false; }
    }
    show();
  };

  const all = [...document.querySelectorAll('.grp')];
  const groups = all.map((group) => {
    const segment = document.createElement('div'), bar = document.createElement('progress');
    bar.max = group.querySelectorAll('.it').length;
    segment.style.flexGrow = bar.max;
    segment.append(bar);
    // More names than this do not fit side by side.
    if (all.length <= 6) {
      const name = document.createElement('span');
      name.textContent = group.querySelector('.name').textContent;
      segment.append(name);
    }
    byId('segments').append(segment);
    const count = group.querySelector('.s');
    return { group, bar, count, text: count.textContent };
  });

  // What is chosen in one filter and in the next must both hold; of several strengths one is enough.
  const chips = [...document.querySelectorAll('.chip[data-filter]')], choices = [...document.querySelectorAll('[data-by]')];
  const strengths = chips.filter((chip) => !['all', 'remaining'].includes(chip.dataset.filter));
  for (const chip of strengths) chip.querySelector('.c').textContent = items.filter((item) => item.dataset.modality === chip.dataset.filter).length;
  const isOn = (chip) => chip.getAttribute('aria-pressed') === 'true';
  const remaining = chips.find((chip) => chip.dataset.filter === 'remaining'), whole = chips.find((chip) => chip.dataset.filter === 'all');
  const asked = new URLSearchParams(location.search);
  for (const choice of choices) {
    const value = asked.get(choice.dataset.by);
    if ([...choice.options].some((option) => option.value === value)) choice.value = value;
  }
  const fits = (item) => {
    const strong = strengths.filter(isOn);
    return (strong.length === 0 || strong.some((chip) => chip.dataset.filter === item.dataset.modality))
      && choices.every((choice) => choice.value === '' || item.dataset[choice.dataset.by].split(' ').includes(choice.value));
  };

  // An item is done when its box is ticked or, where it is answered on a scale, when it has an answer: a low one too.
  const isDone = (answer) => answer.done === true || Boolean(answer.answer);
  const stepOf = (item, answer) => item.querySelector(`[data-answer][value="${CSS.escape(answer ?? '')}"]`)?.closest('label').textContent.trim().replace(/\s+/g, ' ') ?? answer;

  const show = () => {
    let done = 0, seen = 0;
    for (const item of items) {
      const answer = state.items[item.dataset.item] ?? {};
      const ticked = isDone(answer);
      if (ticked) done++;
      item.classList.toggle('done', ticked);
      item.hidden = !fits(item) || (isOn(remaining) && ticked && item !== document.activeElement?.closest('.it'));
      if (!item.hidden) seen++;
      const facts = item.querySelector('.facts-line');
      const undo = item.querySelector('.undo');
      if (undo) undo.hidden = !answer.answer;
      const shown = ['responsible', 'date', 'otherwise', 'note'].filter((field) => answer[field]);
      facts.replaceChildren(...shown.map((field) => {
        const fact = document.createElement('span'), value = document.createElement('b');
        const option = field === 'otherwise' ? item.querySelector(`option[value="${CSS.escape(answer[field])}"]`)?.textContent : answer[field];
        value.textContent = option ?? answer[field];
        fact.append(words[field === 'note' ? 'note_field' : field] + ' ', value);
        return fact;
      }));
      facts.hidden = shown.length === 0;
    }
    for (const { group, bar, count, text } of groups) {
      bar.value = group.querySelectorAll('.it.done').length;
      count.textContent = bar.value > 0 ? `${bar.value} ${words.of} ${bar.max}` : text;
      group.hidden = group.querySelectorAll('.it:not([hidden])').length === 0;
    }
    byId('done-count').textContent = done;
    byId('remaining-count').textContent = items.length - done;
    for (const choice of choices) choice.classList.toggle('on', choice.value !== '');
    const narrowed = isOn(remaining) || strengths.some(isOn) || choices.some((choice) => choice.value !== '');
    whole.setAttribute('aria-pressed', String(!narrowed));
    byId('shown').textContent = narrowed ? words.shown.replace('{count}', seen).replace('{total}', items.length) : '';
    byId('none-shown').hidden = seen > 0;
  };

  const fill = () => {
    for (const head of heads) head.value = state.head[head.dataset.head] ?? '';
    for (const item of items) {
      const answer = state.items[item.dataset.item] ?? {};
      const box = item.querySelector('.cb');
      if (box) box.checked = answer.done === true;
      for (const step of item.querySelectorAll('[data-answer]')) step.checked = step.value === answer.answer;
      for (const field of item.querySelectorAll('[data-field]')) field.value = answer[field.dataset.field] ?? '';
    }
    show();
  };

  for (const head of heads) head.addEventListener('input', () => { state.head[head.dataset.head] = head.value; save(); });
  for (const item of items) {
    const id = item.dataset.item;
    const set = (name, value) => { state.items[id] = { ...state.items[id], [name]: value }; save(); };
    item.querySelector('.cb')?.addEventListener('change', (event) => set('done', event.target.checked));
    for (const step of item.querySelectorAll('[data-answer]')) step.addEventListener('change', () => set('answer', step.value));
    item.querySelector('.undo')?.addEventListener('click', () => { set('answer', ''); fill(); item.querySelector('[data-answer]').focus(); });
    for (const field of item.querySelectorAll('[data-field]')) field.addEventListener('input', () => set(field.dataset.field, field.value));
  }
  byId('filters').addEventListener('click', (event) => {
    const chip = event.target.closest('.chip[data-filter]');
    if (!chip) return;
    if (chip === whole) {
      for (const other of [remaining, ...strengths]) other.setAttribute('aria-pressed', 'false');
      for (const choice of choices) choice.value = '';
    } else {
      chip.setAttribute('aria-pressed', String(!isOn(chip)));
    }
    show();
  });
  for (const choice of choices) choice.addEventListener('change', show);

  const download = (name, type, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const name = key.split('/').slice(1).join('-');
  byId('export').addEventListener('click', () => download(`${name}.json`, 'application/json', JSON.stringify({ checklist: key, ...state }, null, 2) + '\n'));
  byId('export-csv').addEventListener('click', () => {
    // What begins like a formula is written as text: a spreadsheet would work it out.
    const cell = (value) => `"${String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
    const rows = items.map((item) => {
      const answer = state.items[item.dataset.item] ?? {};
      return [item.dataset.item, item.querySelector('.num').textContent, item.querySelector('.tx label, .tx .q').textContent, answer.done ? 'x' : '', stepOf(item, answer.answer), answer.otherwise, answer.responsible, answer.date, answer.note];
    });
    // The mark at the start makes spreadsheets read æøåäö.
    const heading = ['id', words.number, words.text, words.done, words.answer, words.otherwise, words.responsible, words.date, words.note_field];
    download(`${name}.csv`, 'text/csv', '\uFEFF' + [heading, ...rows].map((row) => row.map(cell).join(';')).join('\r\n') + '\r\n');
  });
  byId('import').addEventListener('click', () => byId('import-file').click());
  byId('import-file').addEventListener('change', async (event) => {
    try {
      const read = JSON.parse(await event.target.files[0].text());
      if (read === null || typeof read.items !== 'object' || typeof read.head !== 'object') throw new Error();
      state = { head: read.head, items: read.items };
      save();
      fill();
    } catch {
      alert(words.not_read);
    }
    event.target.value = '';
  });
  byId('clear').addEventListener('click', () => {
    if (!confirm(words.clear_question)) return;
    state = empty();
    if (keeps) localStorage.removeItem(key);
    fill();
  });
  byId('print').addEventListener('click', () => print());
  fill();
})();
