// Keeps the answers of a checklist in the browser, under the same item ids in every language, and shows how far it has come.
// What the script adds stands at once, so that nothing moves under the reader; what is kept is asked for when the page is loaded: Chromium gives a page that asks before
// that a storage of its own now and then, without a word, and answers are lost with it.
(() => {
  const root = document.body;
  const key = root.dataset.state, prefix = root.dataset.statePrefix;
  const words = JSON.parse(root.dataset.words);
  const items = [...document.querySelectorAll('.it')];
  const heads = [...document.querySelectorAll('[data-head]')];
  const byId = (id) => document.getElementById(id);
  const most = { file: 5 * 1024 * 1024, text: 10000 };
  let keeps = true, isLoaded = false, undo = null;

  // What comes from storage or a file is taken over field by field, and only what this page has a place for: known items, known answers, texts of a length that somebody writes.
  const text = (value) => typeof value === 'string' && value !== '' ? value.slice(0, most.text) : undefined;
  const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  const known = new Map(items.map((item) => [item.dataset.item, item]));
  const named = new Map(heads.map((head) => [head.dataset.head, head]));
  const fields = {
    done: (item, value) => item.querySelector('.cb') && value === true ? true : undefined,
    answer: (item, value) => {
      const steps = [...item.querySelectorAll('[data-answer]')].map((step) => step.value);
      return steps.length > 0 ? steps.find((step) => step === value) : item.querySelector('[data-field=answer]') ? text(value) : undefined;
    },
    otherwise: (item, value) => [...item.querySelectorAll('[data-field=otherwise] option')].map((option) => option.value).find((option) => option !== '' && option === value),
    responsible: (item, value) => text(value),
    date: (item, value) => typeof value === 'string' && isDay(value) ? value : undefined,
    note: (item, value) => text(value),
  };
  const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const empty = () => ({ head: {}, items: {} });
  const clean = (read) => {
    const taken = empty();
    let skipped = 0;
    for (const [name, value] of Object.entries(isRecord(read?.head) ? read.head : {})) {
      const fits = named.get(name)?.type === 'date' ? isDay(value) : text(value) !== undefined;
      if (named.has(name) && fits) taken.head[name] = text(value);
    }
    for (const [id, answer] of Object.entries(isRecord(read?.items) ? read.items : {})) {
      const item = known.get(id);
      if (!item || !isRecord(answer)) { skipped++; continue; }
      const kept = Object.entries(fields).map(([field, take]) => [field, take(item, answer[field])]).filter(([, value]) => value !== undefined);
      if (kept.length > 0) taken.items[id] = Object.fromEntries(kept);
    }
    return { taken, skipped, count: Object.keys(taken.items).length };
  };

  // What happened stands in sight and is read out; what can be taken back has a button for it.
  const tell = (message, isWrong, back) => {
    byId('message').classList.toggle('danger', Boolean(isWrong));
    byId('message').classList.toggle('quiet', message === '');
    byId('message-text').textContent = message;
    undo = back ?? null;
    byId('undo').hidden = undo === null;
  };

  const read = (from) => {
    try { return JSON.parse(localStorage.getItem(from) ?? 'null'); } catch (error) { if (error instanceof SyntaxError) return null; throw error; }
  };
  let state = empty(), older;
  const keptOrNot = () => { byId('kept-note').hidden = !keeps; byId('not-kept-note').hidden = keeps; };
  keptOrNot();
  for (const id of ['progress', 'filters']) byId(id).hidden = false;

  // Answers of another version of the document: the newest that holds something for the items of this one. Numbers in versions count as numbers: 1.10 is after 1.9.
  const others = () => {
    if (!keeps) return [];
    return Object.keys(localStorage).filter((other) => other.startsWith(prefix) && other !== key && !other.slice(prefix.length).includes('/'))
      .map((other) => ({ version: other.slice(prefix.length), ...clean(read(other)) }))
      .filter((other) => other.count > 0)
      .sort((one, two) => two.version.localeCompare(one.version, 'en', { numeric: true }));
  };

  // With the next answer the offer to take back is gone: it would take that with it.
  const changed = () => { if (undo) tell(''); };

  const save = () => {
    if (keeps && isLoaded) {
      try { localStorage.setItem(key, JSON.stringify(state)); } catch { keeps = false; keptOrNot(); }
    }
    show();
  };
  const replace = (next, message) => {
    const before = state;
    state = next;
    save();
    fill();
    tell(message, false, () => { state = before; save(); fill(); tell(words.undone); });
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
  const optionOf = (item, name) => [...item.querySelectorAll('[data-field=otherwise] option')].find((option) => option.value === name)?.textContent ?? name;

  // A day as documents write it; a browser that has no words for nynorsk has them for bokmål.
  const { lang } = document.documentElement;
  const dayOf = (value) => new Date(value).toLocaleDateString({ en: 'en-GB', nn: ['nn', 'nb'] }[lang] ?? lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

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
        value.textContent = field === 'otherwise' ? optionOf(item, answer[field]) : field === 'date' ? dayOf(answer[field]) : answer[field];
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

  for (const head of heads) head.addEventListener('input', () => { state = { ...state, head: { ...state.head, [head.dataset.head]: head.value } }; changed(); save(); });
  for (const item of items) {
    const id = item.dataset.item;
    const set = (name, value) => { state = { ...state, items: { ...state.items, [id]: { ...state.items[id], [name]: value } } }; changed(); save(); };
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

  const download = (name, type, content) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const name = key.split('/').slice(1).join('-');
  byId('export').addEventListener('click', () => {
    download(`${name}.json`, 'application/json', JSON.stringify({ checklist: key, ...state }, null, 2) + '\n');
    tell(words.exported);
  });

  const columns = ['id', 'number', 'text', 'done', 'answer', 'otherwise', 'responsible', 'date', 'note_field'];
  byId('export-csv').addEventListener('click', () => {
    // What begins like a formula is written as text: a spreadsheet would work it out.
    const cell = (value) => `"${String(value ?? '').replace(/^[=+\-@\t\r']/, "'$&").replaceAll('"', '""')}"`;
    const rows = items.map((item) => {
      const answer = state.items[item.dataset.item] ?? {};
      return [item.dataset.item, item.querySelector('.num').textContent, item.querySelector('.tx label, .tx .q').textContent, answer.done ? 'x' : '', stepOf(item, answer.answer), optionOf(item, answer.otherwise), answer.responsible, answer.date, answer.note];
    });
    // The mark at the start makes spreadsheets read æøåäö. The first heading says whose answers these are.
    const heading = [key, ...columns.slice(1).map((column) => words[column])];
    download(`${name}.csv`, 'text/csv', '\uFEFF' + [heading, ...rows].map((row) => row.map(cell).join(';')).join('\r\n') + '\r\n');
    tell(words.exported);
  });

  // A table as spreadsheets write it: quotes around cells or not, semicolons, commas or tabs between them.
  const table = (content) => {
    const between = [';', '\t', ','].map((sign) => [sign, content.slice(0, content.indexOf('\n')).split(sign).length]).sort((one, two) => two[1] - one[1])[0][0];
    const rows = [[]];
    let cell = '', quoted = false;
    for (let at = 0; at < content.length; at++) {
      const sign = content[at];
      if (quoted) {
        if (sign !== '"') cell += sign;
        else if (content[at + 1] === '"') { cell += sign; at++; } else quoted = false;
      } else if (sign === '"' && cell === '') quoted = true;
      else if (sign === between || sign === '\n') {
        rows.at(-1).push(cell);
        cell = '';
        if (sign === '\n') rows.push([]);
      } else if (sign !== '\r') cell += sign;
    }
    rows.at(-1).push(cell);
    return rows;
  };
  const day = (value) => {
    const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(value);
    return parts ? `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}` : value;
  };
  const fromTable = (content) => {
    const [heading, ...rows] = table(content.replace(/^\uFEFF/, ''));
    const answers = Object.fromEntries(rows.filter((row) => row.length >= columns.length).map((row) => {
      const [id, , , done, answer, otherwise, responsible, date, note] = row.map((value) => value.replace(/^'(?=[=+\-@\t\r'])/, '').trim());
      const item = known.get(id), labelled = (list, wanted) => list.find((entry) => entry.label === wanted)?.value ?? wanted;
      const steps = item ? [...item.querySelectorAll('[data-answer]')].map((step) => ({ label: stepOf(item, step.value), value: step.value })) : [];
      const options = item ? [...item.querySelectorAll('[data-field=otherwise] option')].map((option) => ({ label: option.textContent, value: option.value })) : [];
      return [id, { done: done !== '', answer: labelled(steps, answer), otherwise: labelled(options, otherwise), responsible, date: day(date), note }];
    }));
    return { checklist: heading[0], head: state.head, items: answers };
  };

  // Spreadsheets of the North save in the code page of the machine when nobody tells them otherwise.
  const decode = (bytes) => {
    try { return new TextDecoder('utf-8', { fatal: true }).decode(bytes); } catch { return new TextDecoder('windows-1252').decode(bytes); }
  };
  byId('import').addEventListener('click', () => byId('import-file').click());
  byId('import-file').addEventListener('change', async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    try {
      if (file.size > most.file) { tell(words.too_large, true); return; }
      const content = decode(await file.arrayBuffer());
      const isJson = content.trimStart().startsWith('{');
      const found = isJson ? JSON.parse(content) : fromTable(content);
      if (typeof found.checklist !== 'string' || !found.checklist.startsWith('styrdok/') || !isRecord(found.items)) throw new SyntaxError();
      if (!found.checklist.startsWith(prefix)) { tell(words.other_list, true); return; }
      const { taken, skipped, count } = clean(found);
      const version = found.checklist.slice(prefix.length);
      replace(taken, [
        words.imported.replace('{count}', count),
        skipped > 0 ? words.skipped.replace('{count}', skipped) : '',
        found.checklist === key ? '' : words.look_over.replace('{version}', version),
      ].filter(Boolean).join(' '));
    } catch {
      tell(words.not_read, true);
    } finally {
      event.target.value = '';
    }
  });
  byId('bring-over').addEventListener('click', () => {
    // What has been answered here already is newer.
    replace({ head: { ...older.taken.head, ...state.head }, items: { ...older.taken.items, ...state.items } }, `${words.imported.replace('{count}', older.count)} ${words.look_over.replace('{version}', older.version)}`);
    byId('older').hidden = true;
    byId('undo').focus();
  });
  byId('leave').addEventListener('click', () => { byId('older').hidden = true; whole.focus(); });
  byId('undo').addEventListener('click', () => { undo?.(); byId('clear').focus(); });
  byId('clear').addEventListener('click', () => {
    if (!confirm(words.clear_question)) return;
    replace(empty(), words.cleared);
    if (keeps && isLoaded) localStorage.removeItem(key);
    byId('undo').focus();
  });
  // What is jumped to or tabbed to must not lie under the filters, however many rows they take (WCAG 2.2, 2.4.11).
  const filters = byId('filters');
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingTop = getComputedStyle(filters).position === 'sticky' ? `${filters.offsetHeight + 12}px` : '';
  }).observe(filters);

  byId('print').addEventListener('click', () => print());

  // The same list in another window, or this one a moment ago: what a page kept last may arrive after the page is open again.
  addEventListener('storage', (event) => {
    if (event.key !== key || !isLoaded) return;
    state = clean(read(key)).taken;
    fill();
  });
  fill();

  addEventListener('load', () => {
    // What has been answered while the page was loading is newer.
    const { head, items: answers } = state;
    isLoaded = true;
    try {
      state = clean(read(key)).taken;
      // Tried under a name of its own: an answer that another window kept a moment ago may not be seen here yet, and would be lost.
      localStorage.setItem('styrdok/tried', '');
      localStorage.removeItem('styrdok/tried');
    } catch {
      keeps = false;
    }
    keptOrNot();
    [older] = others();
    if (older) {
      byId('older-text').textContent = words.older_version.replace('{version}', older.version);
      byId('older').hidden = false;
    }
    if (Object.keys(head).length + Object.keys(answers).length > 0) {
      Object.assign(state.head, head);
      for (const [id, answer] of Object.entries(answers)) state.items[id] = { ...state.items[id], ...answer };
      save();
    }
    fill();
  });
})();
