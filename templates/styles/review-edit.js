// Lets the texts of a review page be edited where a server gives it out. Every keystroke is kept in the browser until the text is saved, so that nothing is lost
// when the server stops, the page is closed or the file has changed meanwhile.
// Begins when the page is loaded, after the page's own script.
addEventListener('load', () => {
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

  // What is typed and not saved: for each unit the text, the state and whether it was chosen, the note, and the text, source and note that these were begun from.
  const drafts = new Map();
  let keeps = true;
  const kept = () => {
    const text = localStorage.getItem(key);
    try { return new Map(Object.entries(JSON.parse(text) ?? {}).filter(([, draft]) => typeof draft?.text === 'string')); } catch { return new Map(); }
  };

  // Of what is kept only the texts that are named are changed: others may be written in another window, or not have arrived here yet.
  const keep = (...ids) => {
    try {
      const all = kept();
      for (const id of ids) {
        if (drafts.has(id)) all.set(id, drafts.get(id));
        else all.delete(id);
      }
      if (all.size > 0) localStorage.setItem(key, JSON.stringify(Object.fromEntries(all)));
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
  const textIn = (editor) => editor.querySelector('.edit-text');
  const noteIn = (editor) => editor.querySelector('.edit-remark');

  const decorate = (unit) => {
    const below = unit.element.querySelector('.below');
    if (!below || below.querySelector('.open-edit')) return;
    const open = make('button', 'open-edit', word('open'));
    open.type = 'button';
    open.setAttribute('aria-describedby', unit.element.id + '_name');
    below.prepend(open);
    if (unit.status === 'outdated') {
      const accept = make('button', 'open-edit accept-edit', word('accept'));
      accept.type = 'button';
      accept.setAttribute('aria-describedby', unit.element.id + '_name');
      open.after(accept);
    }
    if (undoable.has(unit.id)) {
      const undo = make('button', 'open-edit undo-edit', word('undo'));
      undo.type = 'button';
      below.append(undo);
    }
  };

  const edit = (unit, focus = true) => {
    const there = editorOf(unit);
    if (there) { textIn(there).focus(); return there; }
    const draft = drafts.get(unit.id), id = unit.element.id + '_edit';
    const editor = make('div', 'edit'), label = make('label', '', word('text')), field = make('textarea', 'edit-text'), note = make('p', 'edit-note');
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
    if (draft?.chosen) editor.dataset.chosen = '';
    choice.value = draft?.state ?? (['reviewed', 'approved'].includes(unit.status) ? unit.status : 'translated');
    const save = make('button', 'btn p save-edit', word('save')), close = make('button', 'btn close-edit', word('close'));
    save.type = close.type = 'button';
    const remark = make('textarea', 'edit-remark'), named = make('label', '', word('note'));
    remark.id = id + '_note';
    remark.lang = '';
    remark.rows = 1;
    remark.spellcheck = true;
    remark.value = draft?.note ?? unit.note ?? '';
    named.htmlFor = remark.id;
    const acts = make('div', 'edit-acts'), choosing = make('p', '');
    choosing.append(chosen, choice);
    acts.append(choosing, save, close);
    editor.append(label, field, preview, named, remark, note, acts);
    unit.element.querySelector('.below').after(editor);
    if (draft) { note.textContent = word('unsaved'); show(unit); }
    if (focus) field.focus();
    return editor;
  };

  const remember = (unit) => {
    const editor = editorOf(unit), before = drafts.get(unit.id);
    drafts.set(unit.id, {
      text: textIn(editor).value, state: editor.querySelector('select').value, chosen: 'chosen' in editor.dataset, base: before ? before.base : unit.target ?? null, hash: before?.hash ?? unit.hash,
      note: noteIn(editor).value, baseNote: before?.note !== undefined ? before.baseNote : unit.note ?? null,
    });
    keep(unit.id);
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
    const values = { target: textIn(editorOf(unit)).value, state: editorOf(unit).querySelector('select').value };
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
  const isSame = (draft, unit) => draft.text === (unit.target ?? '') && (draft.note ?? unit.note ?? '') === (unit.note ?? '');

  // A note alone leaves the text as it is, and an outdated one outdated.
  const toSave = (draft) => {
    const isNoted = draft.note !== (draft.baseNote ?? ''), isText = !isNoted || draft.chosen || draft.text !== (draft.base ?? '');
    return { ...(isText ? { target: draft.text, state: draft.state, base: draft.base, hash: draft.hash } : {}), ...(isNoted ? { note: draft.note, base_note: draft.baseNote } : {}) };
  };
  const save = async (unit) => {
    if (saving.has(unit.id)) return;
    saving.add(unit.id);
    remember(unit);
    quiet(unit);
    const sent = drafts.get(unit.id), button = editorOf(unit).querySelector('.save-edit');
    button.disabled = true;
    try {
      const answer = await ask(served.save, unit, toSave(sent));
      if (answer.conflict) { settle(unit, answer); return; }
      const later = drafts.get(unit.id), editor = editorOf(unit);
      undoable.add(unit.id);
      if (editor && (textIn(editor).value !== sent.text || noteIn(editor).value !== sent.note)) {
        // Typing went on while it was saved: what was typed since is begun from what is saved now.
        drafts.set(unit.id, { ...later, text: textIn(editor).value, note: noteIn(editor).value, base: answer.unit.target ?? null, hash: answer.unit.hash, baseNote: answer.unit.note ?? null });
        keep(unit.id);
        put(unit, answer);
        edit(unit);
      } else {
        drafts.delete(unit.id);
        keep(unit.id);
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

  // Both texts, or both notes, stand beside each other, and the one who typed chooses.
  const settle = (unit, answer) => {
    const mine = drafts.get(unit.id), isNote = answer.outcome === 'other_note';
    put(unit, answer);
    if (isNote) mine.baseNote = answer.unit.note ?? null;
    else Object.assign(mine, { base: answer.unit.target ?? null, hash: answer.unit.hash });
    keep(unit.id);
    const editor = edit(unit);
    if (answer.outcome === 'other_source') { tell(unit, word('source_changed'), 'warning'); return; }
    tell(unit, word(isNote ? 'note_conflict' : 'conflict'), 'danger');
    const other = (isNote ? answer.unit.note : answer.unit.target) ?? '', save = editor.querySelector('.save-edit');
    const theirs = make('div', 'edit-theirs'), take = make('button', 'btn', word('take_theirs'));
    take.type = 'button';
    take.addEventListener('click', () => {
      (isNote ? noteIn : textIn)(editor).value = other;
      remember(unit);
      theirs.remove();
      save.textContent = word('save');
      if (isSame(drafts.get(unit.id), unit)) { drafts.delete(unit.id); keep(unit.id); editor.remove(); unit.element.focus({ preventScroll: true }); }
      else { tell(unit, word('unsaved')); (isNote ? noteIn : textIn)(editor).focus(); }
    });
    theirs.append(make('p', 'k', word('theirs')), Object.assign(make('p', 'their-text', other), { lang: isNote ? '' : data.target }), take);
    editor.querySelector('.edit-note').after(theirs);
    save.textContent = word('keep_mine');
    if (isNote) noteIn(editor).focus();
  };

  // The translation holds although its source has changed. What is typed and not saved is decided on first.
  const accept = async (unit) => {
    if (unit.status !== 'outdated' || saving.has(unit.id)) return;
    if (drafts.has(unit.id)) { edit(unit); tell(unit, word('unsaved'), 'warning'); return; }
    saving.add(unit.id);
    try {
      const answer = await ask(served.accept, unit, { base: unit.target ?? null, hash: unit.hash });
      if (answer.outcome === 'saved') undoable.add(unit.id);
      put(unit, answer);
      unit.element.focus({ preventScroll: true });
      review.say(word(answer.conflict ? 'look_again' : 'saved'));
    } catch (error) {
      review.say(why(error));
    } finally {
      saving.delete(unit.id);
    }
  };

  const undo = async (unit) => {
    try {
      const answer = await ask(served.undo, unit, {});
      undoable.delete(unit.id);
      put(unit, answer);
      unit.element.focus({ preventScroll: true });
      review.say(word(answer.conflict ? 'look_again' : 'saved'));
    } catch (error) {
      review.say(why(error));
    }
  };

  const unitAt = (node) => review.unitOf(node.closest('.u')?.dataset.unit);
  main.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.matches('.undo-edit')) undo(unitAt(button));
    else if (button.matches('.accept-edit')) accept(unitAt(button));
    else if (button.matches('.open-edit')) edit(unitAt(button));
    else if (button.matches('.save-edit')) save(unitAt(button));
    else if (button.matches('.close-edit')) { const unit = unitAt(button); editorOf(unit).remove(); unit.element.focus({ preventScroll: true }); }
  });
  main.addEventListener('input', (event) => {
    if (!event.target.closest('.edit')) return;
    const unit = unitAt(event.target), editor = event.target.closest('.edit'), choice = editor.querySelector('select');

    // Another text has been read and approved by nobody, unless the one who types says so.
    if (event.target === choice) editor.dataset.chosen = '';
    else if (event.target.matches('.edit-text') && !('chosen' in editor.dataset) && event.target.value !== (unit.target ?? '')) choice.value = 'translated';
    remember(unit);
    tell(unit, keeps ? word('unsaved') : '');
    if (!event.target.matches('.edit-remark')) soon(unit);
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('.edit');
    if (typing && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save(unitAt(typing)); return; }
    if (typing && event.key === 'Escape') { event.preventDefault(); unitAt(typing).element.focus({ preventScroll: true }); return; }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !document.getElementById('single-keys').checked) return;
    if (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || !review.current()) return;
    const act = { e: edit, a: accept }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(review.current());
  });

  for (const [keys, text] of [[['E'], word('keys_open')], [['A'], word('keys_accept')], [['Ctrl', 'Enter'], word('keys_save')]]) {
    const row = make('div'), name = make('dt');
    keys.forEach((one, index) => { if (index > 0) name.append(' + '); name.append(make('kbd', '', one)); });
    row.append(name, make('dd', '', text));
    document.querySelector('#keys dl').append(row);
  }
  for (const unit of units) decorate(unit);

  // What was not saved the last time is offered again; what stands in the file by now is not. It may arrive after the page is open, and from another window.
  const panel = make('section', 'panel edit-kept'), buttons = make('p', 'acts'), count = make('p', '');
  const see = make('button', 'btn p', word('kept_show')), discard = make('button', 'btn', word('kept_discard'));
  const offered = () => [...drafts.keys()].filter((id) => !editorOf(review.unitOf(id)));
  const offer = () => {
    const ids = offered();
    count.textContent = word('kept').replace('{count}', ids.length);
    panel.hidden = ids.length === 0;
  };
  const takeOver = () => {
    const all = kept(), isOver = ([id, draft]) => !review.unitOf(id) || isSame(draft, review.unitOf(id));
    for (const id of offered()) drafts.delete(id);
    for (const [id, draft] of all) if (!isOver([id, draft]) && !editorOf(review.unitOf(id))) drafts.set(id, draft);
    offer();
    return [...all].filter(isOver).map(([id]) => id);
  };
  see.addEventListener('click', () => {
    const ids = offered();
    for (const id of ids) edit(review.unitOf(id), false);
    offer();
    review.go(units.indexOf(review.unitOf(ids[0])));
    textIn(editorOf(review.unitOf(ids[0]))).focus();
  });
  discard.addEventListener('click', () => {
    const ids = offered();
    for (const id of ids) drafts.delete(id);
    keep(...ids);
    offer();
  });
  see.type = discard.type = 'button';
  panel.setAttribute('role', 'status');
  panel.hidden = true;
  buttons.append(see, discard);
  panel.append(count, buttons);
  document.getElementById('tools').append(panel);
  addEventListener('storage', (event) => { if (keeps && event.key === key) takeOver(); });
  try {
    const over = takeOver();
    if (over.length > 0) keep(...over);
  } catch {
    keeps = false;
  }
});
