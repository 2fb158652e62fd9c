// Searches and narrows the list of documents. The texts are in the page; nothing is asked of a server.
(() => {
  const byId = (id) => document.getElementById(id);
  const words = JSON.parse(document.body.dataset.words);
  const said = (key, count) => words[key + (count === 1 ? '_one' : '_other')].replace('{count}', count);
  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const entries = [...document.querySelectorAll('.listed')], organisations = [...document.querySelectorAll('.organisation')];
  const query = byId('query'), boxes = [...document.querySelectorAll('[data-facet] input')];
  const count = byId('count'), chosen = byId('chosen'), whole = count.textContent;
  byId('find').hidden = false;
  if (byId('narrow')) byId('narrow').hidden = false;

  // Review, by the reader's own day: a page that is kept goes on being right.
  const now = new Date(), today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  for (const entry of entries) {
    if (!entry.dataset.due) continue;
    const days = Math.round((Date.parse(entry.dataset.due) - today) / 86400000), left = entry.querySelector('.left');
    entry.dataset.review = days < 0 ? 'overdue' : days <= 90 ? 'soon' : '';
    if (!entry.dataset.review) continue;
    left.textContent = days === 0 ? words.due_today : days < 0 ? said('days_over', -days) : said('days_left', days);
    left.classList.toggle('over', days < 0);
    left.hidden = false;
  }
  for (const box of boxes) {
    if (box.closest('[data-facet]').dataset.facet === 'review') box.closest('label').querySelector('.n').textContent = entries.filter((entry) => entry.dataset.review === box.value).length;
  }

  // Ø is ö and æ is ä, aa is å; but å is no a, and é is e. Where that finds nothing, å and ä are a and ø is o, for keyboards that lack them.
  const fold = (text) => [...text.normalize('NFC').toLowerCase().replaceAll('\u00AD', '').replaceAll('aa', 'å').replaceAll('æ', 'ä').replaceAll('ø', 'ö')]
    .map((letter) => ('åäö'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''))).join('');
  const loosely = (text) => fold(text).replace(/å|ä|ae/g, 'a').replace(/ö|oe/g, 'o').replaceAll('aa', 'a');
  const wordsOf = (text) => text.match(/[\p{L}\p{N}\u00AD]+/gu) ?? [];

  const data = byId('page_data') ? JSON.parse(byId('page_data').textContent) : { texts: [], editions: [] };
  let vocabulary;
  const learn = () => {
    // Each word once, with the places where a compound may be entered: arbeids|miljø|utvalg is found by "miljø" too.
    vocabulary = new Map();
    const of = new Map();
    const learnText = (text) => {
      if (!of.has(text)) {
        const found = new Set(wordsOf(text));
        for (const word of found) {
          if (vocabulary.has(word)) continue;
          const parts = word.split('\u00AD').map((_, index, all) => all.slice(index).join(''));
          vocabulary.set(word, { exact: parts.map(fold), loose: parts.map(loosely) });
        }
        of.set(text, found);
      }
      return of.get(text);
    };
    for (const edition of data.editions) {
      edition.places = edition.sections.map(([anchor, heading, text]) => ({ anchor, heading, text: data.texts[text], words: learnText(data.texts[text]), headingWords: learnText(heading) }));
    }
  };

  const search = (typed) => {
    if (!vocabulary) learn();
    let similar = false;
    const terms = wordsOf(typed).map((word) => {
      for (const [form, how] of [[fold, 'exact'], [loosely, 'loose']]) {
        const wanted = form(word);
        const matching = new Set([...vocabulary].filter(([, known]) => known[how].some((part) => part.startsWith(wanted))).map(([known]) => known));
        if (matching.size > 0 || how === 'loose') {
          similar ||= how === 'loose' && matching.size > 0;
          return { matching, form, wanted };
        }
      }
    });
    const hits = new Map();
    if (terms.length === 0) return { hits: null, terms, similar };
    const has = (set, term) => [...term.matching].some((word) => set.has(word));
    for (const edition of data.editions) {
      const whole = terms.every((term) => edition.places.some((place) => has(place.words, term) || has(place.headingWords, term)));
      if (!whole) continue;
      const places = edition.places.map((place) => ({ ...place, rank: terms.filter((term) => has(place.headingWords, term)).length * 2 + terms.filter((term) => has(place.words, term)).length }))
        .filter((place) => place.rank > 0).sort((a, b) => b.rank - a.rank);
      if (!hits.has(edition.document)) hits.set(edition.document, []);
      hits.get(edition.document).push({ edition, places });
    }
    return { hits, terms, similar };
  };

  // The letters of a text with what matches marked: of a word the part that was asked for.
  const marked = (parent, text, terms) => {
    let at = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\u00AD]+/gu)) {
      const word = match[0], term = terms.find((one) => one.matching.has(word));
      if (!term) continue;
      const parts = word.split('\u00AD');
      let start = 0, part = 0;
      while (part < parts.length - 1 && !term.form(parts.slice(part).join('')).startsWith(term.wanted)) start += parts[part++].length + 1;
      let end = start;
      while (end < word.length && !term.form(word.slice(start, end)).startsWith(term.wanted)) end++;
      parent.append(text.slice(at, match.index + start), element('mark', word.slice(start, end)));
      at = match.index + end;
    }
    parent.append(text.slice(at));
  };
  const excerpt = (text, terms) => {
    const first = [...text.matchAll(/[\p{L}\p{N}\u00AD]+/gu)].find((match) => terms.some((term) => term.matching.has(match[0])));
    const from = first && first.index > 80 ? text.indexOf(' ', first.index - 70) + 1 : 0;
    const to = text.length > from + 220 ? text.lastIndexOf(' ', from + 210) : text.length;
    return (from > 0 ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
  };

  const most = 3, own = document.documentElement.lang;
  const list = (entry, found, terms) => {
    entry.querySelector('.hits')?.remove();
    if (!found) return 0;
    // In the page's language where it has the word, else in another.
    const { edition, places: all } = found.find((one) => one.edition.language === own) ?? found[0];

    // Title and summary stand above already: they are a hit of their own only where there is no other.
    const below = all.filter((place) => place.anchor), places = below.length > 0 ? below : all;
    const shown = element('ul', '', { class: 'hits', ...(edition.language === own ? {} : { lang: edition.language }) });
    for (const place of places.slice(0, most)) {
      const item = element('li'), link = element('a', '', { href: edition.href + (place.anchor ? '#' + place.anchor : '') });
      marked(link, place.heading || entry.querySelector('h3').textContent, terms);
      const text = element('p');
      marked(text, excerpt(place.text, terms), terms);
      item.append(link, text);
      shown.append(item);
    }
    if (places.length > most) shown.append(element('li', said('more', places.length - most), { lang: own }));
    entry.querySelector('.about').append(shown);
    return places.length;
  };

  const chips = () => {
    const ticked = boxes.filter((box) => box.checked);
    chosen.replaceChildren(...ticked.map((box) => {
      const name = box.closest('label').querySelector('span').textContent, chip = element('button', name + ' ×', { type: 'button', 'aria-label': words.remove.replace('{filter}', name) });
      chip.addEventListener('click', () => { box.checked = false; show(); (chosen.querySelector('button') ?? query).focus(); });
      return chip;
    }));
    if (ticked.length > 0) {
      const clear = element('button', words.clear, { type: 'button', class: 'clear' });
      clear.addEventListener('click', () => { for (const box of boxes) box.checked = false; show(); query.focus(); });
      chosen.append(clear);
    }
  };

  const fits = (entry) => [...new Set(boxes.filter((box) => box.checked).map((box) => box.closest('[data-facet]').dataset.facet))]
    .every((facet) => boxes.some((box) => box.checked && box.closest('[data-facet]').dataset.facet === facet && (entry.dataset[facet] ?? '').split(' ').includes(box.value)));

  const show = () => {
    const typed = query.value.trim();
    chips();
    if (entries.length === 0) {
      // A list of organisations alone: by their names.
      const wanted = fold(typed);
      for (const organisation of organisations) organisation.hidden = !fold(organisation.querySelector('h2').textContent).includes(wanted);
      const left = organisations.filter((organisation) => !organisation.hidden).length;
      byId('none').hidden = left > 0;
      count.textContent = typed ? said('publishers', left) : whole;
      return;
    }
    const { hits, terms, similar } = search(typed);
    let documents = 0, places = 0;
    for (const entry of entries) {
      const found = hits?.get(entry.dataset.document);
      entry.hidden = !fits(entry) || (hits !== null && !found);
      if (entry.hidden) continue;
      documents++;
      places += list(entry, found, terms);
    }
    for (const organisation of organisations) organisation.hidden = !organisation.querySelector('.listed:not([hidden])');
    byId('similar').hidden = !similar;
    byId('none').hidden = documents > 0;
    if (byId('changes')) byId('changes').hidden = hits !== null || boxes.some((box) => box.checked);
    const counted = said('documents', documents);
    count.textContent = hits !== null ? words.hits_in.replace('{hits}', said('hits', places)).replace('{documents}', counted) : documents === entries.length ? whole : counted;
    const address = new URL(location.href);
    if (typed) address.searchParams.set('q', typed); else address.searchParams.delete('q');
    try { history.replaceState(null, '', address); } catch { /* A page opened from a disk may not be allowed to. */ }
  };

  // A list beside the filters on wide screens, a button above it on narrow ones.
  const filters = byId('filters'), narrow = matchMedia('(max-width: @tablet-width)');
  const unfold = () => { if (filters) filters.open = !narrow.matches; };
  narrow.addEventListener('change', unfold);
  unfold();

  let wait;
  query.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(show, 120); });
  query.addEventListener('keydown', (event) => { if (event.key === 'Enter') { clearTimeout(wait); show(); } });
  byId('search').addEventListener('click', show);
  for (const box of boxes) box.addEventListener('change', show);
  query.value = new URLSearchParams(location.search).get('q') ?? '';
  if (query.value) show();
})();
