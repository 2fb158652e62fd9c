// Picks out units, moves between them, shows another language, and keeps comments. The page can be read without it. What a server adds for editing builds on
// window.styrdokReview: data, units (each with its element), unitOf(id), go(index), show(), say(text) and replace(id, element, values), which
// puts a changed unit in its place and counts anew; the document hears of the current unit by the event 'styrdok:unit'.
// Begins when the page is loaded: Chromium gives a page that asks for what is kept before that a storage of its own now and then, without a word, and comments are lost with it.
addEventListener('load', () => {
  const root = document.documentElement, byId = (id) => document.getElementById(id);
  const words = JSON.parse(document.body.dataset.words), key = document.body.dataset.state;
  const data = JSON.parse(byId('page_data').textContent);
  const main = byId('page_content');
  const elements = [...main.querySelectorAll('.u')];
  const units = data.units.map((unit, index) => ({ ...unit, element: elements[index], part: elements[index].closest('.part') }));
  const indexOf = new Map(units.map((unit, index) => [unit.id, index]));
  const indexAt = (node) => indexOf.get(node?.closest?.('.u')?.dataset.unit) ?? -1;
  const parts = [...main.querySelectorAll('.part')];
  const said = byId('said');
  const say = (text) => { said.textContent = text; };
  const done = ['reviewed', 'approved'];
  let current = -1;
  root.classList.add('scripted');
  byId('tools').hidden = false;

  // What is kept in the browser: comments, and whether single keys are in use.
  let keeps = true;
  const read = (name) => {
    let text = null;
    try { text = localStorage.getItem(name); } catch { keeps = false; }
    try { return JSON.parse(text); } catch { return null; }
  };
  const write = (name, value) => {
    try { localStorage.setItem(name, JSON.stringify(value)); } catch { keeps = false; }
    keptOrNot();
  };
  const keptOrNot = () => {
    byId('kept-note').hidden = !keeps;
    byId('not-kept-note').hidden = keeps;
  };
  const keptComments = () => Object.entries(read(key)?.comments ?? {}).filter(([, comment]) => typeof comment?.text === 'string');
  let comments = new Map(keptComments());
  const singleKeys = byId('single-keys');
  singleKeys.checked = read('styrdok/review/single-keys') !== false;
  singleKeys.addEventListener('change', () => write('styrdok/review/single-keys', singleKeys.checked));

  // Tried under a name of its own: a comment that another window kept a moment ago may not be seen here yet, and would be lost.
  try {
    localStorage.setItem('styrdok/tried', '');
    localStorage.removeItem('styrdok/tried');
  } catch {
    keeps = false;
  }
  keptOrNot();

  // Filters. Of several states one is enough; everything else must hold too.
  const chips = [...main.querySelectorAll('.chip[data-filter]')], states = chips.filter((chip) => !['all', 'findings', 'commented'].includes(chip.dataset.filter));
  const chip = (name) => chips.find((one) => one.dataset.filter === name);
  const isOn = (one) => one?.getAttribute('aria-pressed') === 'true';
  const section = byId('section'), search = byId('search'), also = byId('also');
  const fold = (text) => text.toLocaleLowerCase().replaceAll('\u00ad', '');
  let haystacks;
  const fits = (unit, index) => {
    const wanted = states.filter(isOn).map((one) => one.dataset.filter);
    if (wanted.length > 0 && !wanted.some((name) => (name === 'open' ? !done.includes(unit.status) : name === unit.status))) return false;
    if (isOn(chip('findings')) && !('findings' in unit.element.dataset)) return false;
    if (isOn(chip('commented')) && !comments.has(unit.id)) return false;
    if (section.value && unit.part.dataset.section !== section.value) return false;
    return sought.every((word) => haystacks[index].includes(word));
  };
  let sought = [];
  const narrowed = () => chips.some((one) => one.dataset.filter !== 'all' && isOn(one)) || section.value !== '' || sought.length > 0;
  const show = () => {
    sought = fold(search.value).split(/\s+/).filter(Boolean);
    if (sought.length > 0) haystacks ??= units.map((unit) => fold([unit.id, unit.source, unit.target ?? '', unit.note ?? '', unit.author_note ?? ''].join('\n')));
    const seen = new Set();
    let count = 0;
    units.forEach((unit, index) => {
      const visible = fits(unit, index);
      if (unit.element.hidden === visible) unit.element.hidden = !visible;
      if (visible) { count++; seen.add(unit.part); }
    });
    for (const part of parts) part.hidden = !seen.has(part);
    chip('all').setAttribute('aria-pressed', String(!narrowed()));
    section.classList.toggle('on', section.value !== '');
    byId('none-shown').hidden = count > 0;
    say(narrowed() ? words.shown.replace('{count}', count).replace('{total}', units.length) : '');
  };
  // How many units each filter would leave: of commented ones while comments are written, of others when a server has changed a unit.
  const counts = {
    all: () => true, open: (unit) => !done.includes(unit.status), findings: (unit) => 'findings' in unit.element.dataset, commented: (unit) => comments.has(unit.id),
  };
  const recount = () => {
    for (const one of chips) {
      const name = one.dataset.filter, count = units.filter(counts[name] ?? ((unit) => unit.status === name)).length;
      one.querySelector('.c').textContent = count;
      one.hidden = count === 0 && !isOn(one);
    }
  };
  const clear = () => {
    for (const one of chips) one.setAttribute('aria-pressed', 'false');
    section.value = '';
    search.value = '';
  };
  main.addEventListener('click', (event) => {
    const pressed = event.target.closest('.chip[data-filter]');
    if (!pressed) return;
    if (pressed.dataset.filter === 'all') clear();
    else pressed.setAttribute('aria-pressed', String(!isOn(pressed)));
    show();
  });
  section.addEventListener('change', show);
  let waiting;
  search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(show, 120); });
  also?.addEventListener('change', () => {
    root.classList.toggle('three', also.value !== '');
    also.classList.toggle('on', also.value !== '');
    for (const other of main.querySelectorAll('.other')) other.hidden = other.dataset.language !== also.value;
  });

  // Moving.
  const mark = (index) => {
    if (index === current) return;
    units[current]?.element.removeAttribute('aria-current');
    current = index;
    const unit = units[current];
    if (!unit) return;
    unit.element.setAttribute('aria-current', 'true');
    document.dispatchEvent(new CustomEvent('styrdok:unit', { detail: { id: unit.id } }));
  };
  const go = (index) => {
    const unit = units[index];
    if (!unit) return;
    if (unit.element.hidden) { clear(); show(); }
    mark(index);
    unit.element.focus({ preventScroll: true });
    unit.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    // What lies between gets its height only now that it is near.
    if (main.classList.contains('long')) requestAnimationFrame(() => requestAnimationFrame(() => { if (units[current] === unit) unit.element.scrollIntoView({ block: 'start', behavior: 'instant' }); }));
    try { history.replaceState(null, '', '#' + unit.element.id); } catch { /* Some browsers allow so many in a minute. */ }
  };
  const next = (step, wanted = () => true) => {
    for (let index = current + step; index >= 0 && index < units.length; index += step) {
      if (!units[index].element.hidden && wanted(units[index])) { go(index); return true; }
    }
    return false;
  };
  main.addEventListener('focusin', (event) => { const index = indexAt(event.target); if (index >= 0) mark(index); });
  main.addEventListener('click', (event) => { const index = indexAt(event.target); if (index >= 0) mark(index); });
  const arrive = () => {
    let hash = location.hash;
    try { hash = decodeURIComponent(hash); } catch { /* A stray per cent sign leads nowhere. */ }
    const index = units.findIndex((unit) => '#' + unit.element.id === hash);
    if (index >= 0) go(index);
  };
  addEventListener('hashchange', arrive);

  // Panels and keys.
  const toggle = (name, open = byId(name).hidden) => {
    byId(name).hidden = !open;
    byId(name + '-button').setAttribute('aria-expanded', String(open));
  };
  for (const name of ['keys', 'comments']) byId(name + '-button').addEventListener('click', () => toggle(name));
  const isTyped = (target) => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      next(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    if (event.key === 'Escape') {
      if (event.target.matches('.comment textarea')) units[current]?.element.focus({ preventScroll: true });
      else for (const name of ['keys', 'comments']) toggle(name, false);
      return;
    }
    if (event.altKey || !singleKeys.checked || isTyped(event.target)) return;
    const act = { j: () => next(1), k: () => next(-1), n: () => next(1, (unit) => unit.status === 'outdated') || say(words.last), c: () => current >= 0 && comment(current), '/': () => search.focus(), '?': () => toggle('keys') }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // Comments. Of what is kept only the comment that was written is changed: the others may be written in another window.
  const counted = () => {
    byId('comment-count').textContent = comments.size || '';
    recount();
  };
  const keep = (...ids) => {
    const kept = new Map(keptComments());
    for (const id of ids) {
      if (comments.has(id)) kept.set(id, comments.get(id));
      else kept.delete(id);
    }
    write(key, { comments: Object.fromEntries(kept) });
    counted();
  };
  const box = (index) => {
    const unit = units[index];
    let made = unit.element.querySelector('.comment');
    if (made) return made.querySelector('textarea');
    made = document.createElement('div');
    made.className = 'comment';
    const label = document.createElement('label'), field = document.createElement('textarea');
    field.id = unit.element.id + '_comment';
    field.rows = 2;
    field.lang = '';
    label.htmlFor = field.id;
    label.textContent = words.comment;
    made.append(label, field);
    const before = comments.get(unit.id);
    field.value = before?.text ?? '';
    if (before?.hash && before.hash !== unit.hash) {
      const older = document.createElement('p');
      older.className = 'older';
      older.textContent = words.comment_older;
      made.append(older);
    }
    unit.element.querySelector('.below').after(made);
    return field;
  };
  const comment = (index) => box(index).focus();
  main.addEventListener('click', (event) => { if (event.target.closest('.say')) comment(indexAt(event.target)); });
  main.addEventListener('input', (event) => {
    if (!event.target.matches('.comment textarea')) return;
    const unit = units[indexAt(event.target)], text = event.target.value;
    if (text.trim() === '') comments.delete(unit.id);
    else comments.set(unit.id, { text, hash: unit.hash });
    keep(unit.id);
  });
  const fill = () => {
    const typing = document.activeElement?.closest('.comment');
    for (const made of main.querySelectorAll('.comment')) if (made !== typing) made.remove();
    for (const id of comments.keys()) if (indexOf.has(id)) box(indexOf.get(id));
    counted();
  };

  // The same page in another window, or this one a moment ago: what a page kept last may arrive after the page is open again.
  addEventListener('storage', (event) => {
    if (event.key !== key) return;
    comments = new Map(keptComments());
    fill();
  });

  // Out and in. The JSON names each unit, and the hash of the source that the comment was written to.
  const download = (name, type, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const name = `${data.document}.${data.target}.comments`;
  byId('export-json').addEventListener('click', () => {
    const list = units.filter((unit) => comments.has(unit.id)).map((unit) => ({ unit: unit.id, source_hash: comments.get(unit.id).hash ?? unit.hash, text: comments.get(unit.id).text }));
    download(name + '.json', 'application/json', JSON.stringify({ styrdok: 1, kind: 'review_comments', organisation: data.organisation, document: data.document, language: data.target, comments: list }, null, 2) + '\n');
  });
  const xml = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
  byId('export-xliff').addEventListener('click', () => {
    const states = { missing: 'needs-translation', outdated: 'needs-review-translation', draft: 'needs-review-translation', translated: 'translated', reviewed: 'signed-off', approved: 'final' };
    const list = units.filter((unit) => comments.has(unit.id)).map((unit) => {
      const note = [unit.note, comments.get(unit.id).text].filter(Boolean).join('\n');
      return `      <trans-unit id="${xml(unit.id)}" resname="${xml(unit.id)}" approved="${done.includes(unit.status) ? 'yes' : 'no'}" xml:space="preserve">\n`
        + `        <source xml:lang="${data.source}">${xml(unit.source)}</source>\n        <target state="${states[unit.status]}" xml:lang="${data.target}">${xml(unit.target ?? unit.source)}</target>\n`
        + `        <note from="translator">${xml(note)}</note>\n      </trans-unit>\n`;
    });
    download(name + '.xlf', 'application/x-xliff+xml', `<?xml version="1.0" encoding="utf-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n  <file original="${xml(data.document)}" datatype="plaintext" source-language="${data.source}" target-language="${data.target}">\n    <body>\n${list.join('')}    </body>\n  </file>\n</xliff>\n`);
  });
  byId('import').addEventListener('click', () => byId('import-file').click());
  byId('import-file').addEventListener('change', async (event) => {
    try {
      const file = JSON.parse(await event.target.files[0].text());
      if (file.kind !== 'review_comments' || file.document !== data.document || file.language !== data.target || !Array.isArray(file.comments)) throw new Error();
      const whole = file.comments.filter((one) => typeof one?.unit === 'string' && typeof one.text === 'string' && one.text.trim() !== '');
      const known = whole.filter((one) => indexOf.has(one.unit));
      for (const one of known) comments.set(one.unit, { text: one.text, hash: one.source_hash });
      keep(...known.map((one) => one.unit));
      fill();
      say(words.comments_read.replace('{count}', known.length) + (known.length < file.comments.length ? '. ' + words.comments_unknown.replace('{count}', file.comments.length - known.length) : ''));
    } catch {
      say(words.comments_not_read);
    }
    event.target.value = '';
  });

  window.styrdokReview = {
    data, units, go, show, say,
    unitOf: (id) => units[indexOf.get(id)],
    current: () => units[current],
    replace: (id, element, values = {}) => {
      const unit = units[indexOf.get(id)];
      unit.element.replaceWith(element);
      Object.assign(unit, values, { element });
      haystacks = undefined;
      if (comments.has(id)) box(indexOf.get(id));
      if (units[current] === unit) element.setAttribute('aria-current', 'true');
      for (const other of element.querySelectorAll('.other')) other.hidden = other.dataset.language !== (also?.value ?? '');
      recount();
    },
  };

  const asked = new URLSearchParams(location.search);
  if (asked.has('filter')) chip(asked.get('filter'))?.setAttribute('aria-pressed', 'true');
  if ([...section.options].some((option) => option.value === asked.get('section'))) section.value = asked.get('section');
  search.value = asked.get('q') ?? '';
  fill();
  show();
  arrive();
});
