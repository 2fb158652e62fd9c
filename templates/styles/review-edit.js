// Lets the texts of a review page be edited where a server gives it out. Every keystroke is kept in the browser until the text is saved, so that nothing is lost
// when the server stops, the page is closed or the file has changed meanwhile.
(() => {
  const review = window.styrdokReview, served = review?.data.served;
  if (!served) return;
  const { data, units } = review, main = document.getElementById('page_content');
  const word = (name) => served['word_' + name];
  const states = ['draft', 'translated', 'reviewed', 'approved'];
  const key = `styrdok/review-edit/${data.organisation}/${data.document}/${data.target}`;
  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  // What is typed and not saved: for each unit the text, the state chosen, and the text and source that it was begun from.
  const drafts = new Map();
  let keeps = true;
  try { for (const [id, draft] of Object.entries(JSON.parse(localStorage.getItem(key)) ?? {})) if (typeof draft?.text === 'string') drafts.set(id, draft); } catch { keeps = false; }
  const keep = () => {
    try {
      if (drafts.size > 0) localStorage.setItem(key, JSON.stringify(Object.fromEntries(drafts)));
      else localStorage.removeItem(key);
      keeps = true;
    } catch { keeps = false; }
  };
  addEventListener('beforeunload', (event) => { if (!keeps && drafts.size > 0) event.preventDefault(); });

  const ask = async (where, unit, values) => {
    const response = await fetch(where, {
      method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', [served.header]: served.token },
      body: JSON.stringify({ organisation: data.organisation, document: data.document, language: data.target, unit: unit.id, ...values }),
    });
    if (response.ok || response.status === 409) return { conflict: response.status === 409, ...(await response.json()) };
    throw Object.assign(new Error((await response.text()).trim()), { told: true });
  };
  const why = (error) => (error.told ? word('refused').replace('{why}', error.message) : word('offline'));

  const parse = (html) => {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    return holder.content.firstElementChild;
  };

  // The unit as the server gives it, in the place of the one in the page; numbers at the top follow.
  const put = (unit, answer) => {
    const element = parse(answer.html);
    for (const side of element.querySelectorAll('.other')) side.hidden = document.getElementById('also')?.value !== side.dataset.language;
    review.replace(unit.id, element, answer.unit);
    decorate(unit);
    main.querySelector('.top > :last-child')?.replaceWith(parse(answer.progress));
    for (const chip of main.querySelectorAll('.chip[data-filter]')) {
      if (chip.dataset.filter in answer.filters) chip.querySelector('.c').textContent = answer.filters[chip.dataset.filter];
      else if (states.includes(chip.dataset.filter) || ['missing', 'outdated', 'findings'].includes(chip.dataset.filter)) chip.querySelector('.c').textContent = 0;
    }
  };

  const undoable = new Set();
  const editorOf = (unit) => unit.element.querySelector('.edit');

  const decorate = (unit) => {
    const below = unit.element.querySelector('.below');
    if (!below || below.querySelector('.open-edit')) return;
    const open = make('button', 'open-edit', word('open'));
    open.type = 'button';
    open.setAttribute('aria-describedby', unit.element.id + '_name');
    below.prepend(open);
    if (undoable.has(unit.id)) {
      const undo = make('button', 'open-edit undo-edit', word('undo'));
      undo.type = 'button';
      below.append(undo);
    }
  };

  const edit = (unit, focus = true) => {
    const there = editorOf(unit);
    if (there) { there.querySelector('textarea').focus(); return there; }
    const draft = drafts.get(unit.id), id = unit.element.id + '_edit';
    const editor = make('div', 'edit'), label = make('label', '', word('text')), field = make('textarea'), note = make('p', 'edit-note');
    field.id = id;
    field.lang = data.target;
    field.rows = 2;
    field.spellcheck = true;
    field.value = draft?.text ?? unit.target ?? '';
    label.htmlFor = id;
    note.setAttribute('role', 'status');
    const preview = make('div', 'edit-preview');
    preview.hidden = true;
    preview.append(make('p', 'k', word('preview')), Object.assign(make('div', 'text'), { lang: data.target }));
    const choice = make('select', 'chip'), chosen = make('label', '', word('state') + ' ');
    choice.id = id + '_state';
    chosen.htmlFor = choice.id;
    for (const state of states) choice.append(new Option(served['state_' + state], state));
    choice.value = draft?.state ?? (['reviewed', 'approved'].includes(unit.status) ? unit.status : 'translated');
    const save = make('button', 'btn p save-edit', word('save')), close = make('button', 'btn close-edit', word('close'));
    save.type = close.type = 'button';
    const acts = make('div', 'edit-acts'), choosing = make('p', '');
    choosing.append(chosen, choice);
    acts.append(choosing, save, close);
    editor.append(label, field, preview, note, acts);
    unit.element.querySelector('.below').after(editor);
    if (draft) { note.textContent = word('unsaved'); show(unit); }
    if (focus) field.focus();
    return editor;
  };

  const remember = (unit) => {
    const editor = editorOf(unit), before = drafts.get(unit.id);
    drafts.set(unit.id, { text: editor.querySelector('textarea').value, state: editor.querySelector('select').value, base: before ? before.base : unit.target ?? null, hash: before?.hash ?? unit.hash });
    keep();
  };
  const tell = (unit, text, tone = '') => {
    const note = editorOf(unit)?.querySelector('.edit-note');
    if (!note) { review.say(text); return; }
    note.textContent = text;
    note.className = 'edit-note ' + tone;
  };

  // A look at the text as the document would show it, a moment after the last key. An older answer never replaces a newer one.
  const turns = new Map(), waits = new Map();
  const show = async (unit) => {
    const turn = (turns.get(unit.id) ?? 0) + 1;
    turns.set(unit.id, turn);
    const values = { target: editorOf(unit).querySelector('textarea').value, state: editorOf(unit).querySelector('select').value };
    try {
      const answer = await ask(served.preview, unit, values);
      const box = editorOf(unit)?.querySelector('.edit-preview');
      if (!box || turns.get(unit.id) !== turn) return;
      const seen = parse(answer.html);
      box.hidden = false;
      box.querySelector('.text').replaceChildren(...(seen.querySelector('.target .text')?.childNodes ?? []));
      box.querySelector('.findings')?.remove();
      const findings = seen.querySelector('.findings');
      if (findings) box.append(findings);
      tell(unit, drafts.has(unit.id) ? word('unsaved') : '');
    } catch (error) {
      if (editorOf(unit) && turns.get(unit.id) === turn) tell(unit, why(error), 'danger');
    }
  };
  const soon = (unit) => {
    clearTimeout(waits.get(unit.id));
    waits.set(unit.id, setTimeout(() => { if (editorOf(unit)) show(unit); }, 500));
  };

  const quiet = (unit) => { clearTimeout(waits.get(unit.id)); turns.set(unit.id, (turns.get(unit.id) ?? 0) + 1); };
  const saving = new Set();
  const save = async (unit) => {
    if (saving.has(unit.id)) return;
    saving.add(unit.id);
    remember(unit);
    quiet(unit);
    const sent = drafts.get(unit.id), button = editorOf(unit).querySelector('.save-edit');
    button.disabled = true;
    try {
      const answer = await ask(served.save, unit, { target: sent.text, state: sent.state, base: sent.base, hash: sent.hash });
      if (answer.conflict) { settle(unit, answer); return; }
      const later = drafts.get(unit.id), typed = editorOf(unit)?.querySelector('textarea').value;
      undoable.add(unit.id);
      if (typed !== undefined && typed !== sent.text) {
        // Typing went on while it was saved: what was typed since is begun from what is saved now.
        drafts.set(unit.id, { ...later, text: typed, base: answer.unit.target ?? null, hash: answer.unit.hash });
        keep();
        put(unit, answer);
        edit(unit);
      } else {
        drafts.delete(unit.id);
        keep();
        put(unit, answer);
        unit.element.focus({ preventScroll: true });
      }
      review.say(word('saved'));
    } catch (error) {
      tell(unit, why(error), 'danger');
    } finally {
      saving.delete(unit.id);
      button.disabled = false;
    }
  };

  // Both texts stand beside each other, and the one who typed chooses.
  const settle = (unit, answer) => {
    const mine = drafts.get(unit.id), other = answer.unit.target ?? '';
    put(unit, answer);
    Object.assign(mine, { base: answer.unit.target ?? null, hash: answer.unit.hash });
    keep();
    const editor = edit(unit);
    if (answer.outcome === 'other_source') { tell(unit, word('source_changed'), 'warning'); return; }
    tell(unit, word('conflict'), 'danger');
    const theirs = make('div', 'edit-theirs'), take = make('button', 'btn', word('take_theirs'));
    take.type = 'button';
    take.addEventListener('click', () => { drafts.delete(unit.id); keep(); editor.remove(); unit.element.focus({ preventScroll: true }); });
    theirs.append(make('p', 'k', word('theirs')), Object.assign(make('p', 'their-text', other), { lang: data.target }), take);
    editor.querySelector('.edit-note').after(theirs);
    editor.querySelector('.save-edit').textContent = word('keep_mine');
  };

  const undo = async (unit) => {
    try {
      const answer = await ask(served.undo, unit, {});
      undoable.delete(unit.id);
      put(unit, answer);
      unit.element.focus({ preventScroll: true });
      review.say(answer.conflict ? word('conflict') : word('saved'));
    } catch (error) {
      review.say(why(error));
    }
  };

  const unitAt = (node) => review.unitOf(node.closest('.u')?.dataset.unit);
  main.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.matches('.undo-edit')) undo(unitAt(button));
    else if (button.matches('.open-edit')) edit(unitAt(button));
    else if (button.matches('.save-edit')) save(unitAt(button));
    else if (button.matches('.close-edit')) { const unit = unitAt(button); editorOf(unit).remove(); unit.element.focus({ preventScroll: true }); }
  });
  main.addEventListener('input', (event) => {
    if (!event.target.closest('.edit')) return;
    const unit = unitAt(event.target), editor = event.target.closest('.edit'), choice = editor.querySelector('select');

    // Another text has been read and approved by nobody, unless the one who types says so.
    if (event.target === choice) editor.dataset.chosen = '';
    else if (!('chosen' in editor.dataset) && event.target.value !== (unit.target ?? '')) choice.value = 'translated';
    remember(unit);
    tell(unit, keeps ? word('unsaved') : '');
    soon(unit);
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('.edit');
    if (typing && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save(unitAt(typing)); return; }
    if (typing && event.key === 'Escape') { event.preventDefault(); unitAt(typing).element.focus({ preventScroll: true }); return; }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !document.getElementById('single-keys').checked) return;
    if (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.key.toLowerCase() !== 'e' || !review.current()) return;
    event.preventDefault();
    edit(review.current());
  });

  for (const [keys, text] of [[['E'], word('keys_open')], [['Ctrl', 'Enter'], word('keys_save')]]) {
    const row = make('div'), name = make('dt');
    keys.forEach((one, index) => { if (index > 0) name.append(' + '); name.append(make('kbd', '', one)); });
    row.append(name, make('dd', '', text));
    document.querySelector('#keys dl').append(row);
  }
  for (const unit of units) decorate(unit);

  // What was not saved the last time is offered again; what stands in the file by now is not.
  for (const [id, draft] of drafts) if (!review.unitOf(id) || draft.text === (review.unitOf(id).target ?? '')) drafts.delete(id);
  keep();
  if (drafts.size > 0) {
    const panel = make('section', 'panel edit-kept'), buttons = make('p', 'acts');
    panel.setAttribute('role', 'status');
    const see = make('button', 'btn p', word('kept_show')), discard = make('button', 'btn', word('kept_discard'));
    see.type = discard.type = 'button';
    see.addEventListener('click', () => {
      const first = [...drafts.keys()][0];
      for (const id of drafts.keys()) edit(review.unitOf(id), false);
      panel.remove();
      review.go(units.indexOf(review.unitOf(first)));
      editorOf(review.unitOf(first)).querySelector('textarea').focus();
    });
    discard.addEventListener('click', () => { drafts.clear(); keep(); panel.remove(); });
    buttons.append(see, discard);
    panel.append(make('p', '', word('kept').replace('{count}', drafts.size)), buttons);
    document.getElementById('tools').append(panel);
  }
})();
