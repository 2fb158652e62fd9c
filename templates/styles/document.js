// Marks the section that is being read in the contents, folds the contents away on small windows, and copies links to sections and clauses. The page is whole without it.
(() => {
  const words = JSON.parse(document.body.dataset.words);
  const byId = (id) => document.getElementById(id);

  const toc = document.querySelector('.toc'), fold = toc?.querySelector('details');
  const links = new Map([...document.querySelectorAll('.toc a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  if (fold && matchMedia('(max-width: @tablet-width)').matches) fold.open = false;
  const sections = [...links.keys()].map(byId).filter(Boolean);
  let current, waits = false;
  const mark = () => {
    waits = false;
    const reached = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 3);
    // At the end of the page the last section may never reach the top.
    const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const now = links.get((isAtEnd ? sections.at(-1) : reached.at(-1) ?? sections[0]).id);
    if (now === current) return;
    current?.removeAttribute('aria-current');
    now.setAttribute('aria-current', 'location');
    current = now;
    // The contents follow when they are longer than the window; the page itself does not move.
    if (toc.scrollHeight > toc.clientHeight) toc.scrollTop = now.offsetTop - toc.clientHeight / 2;
  };
  if (sections.length > 0) {
    const soon = () => { if (!waits) { waits = true; requestAnimationFrame(mark); } };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    mark();
  }

  const said = document.createElement('p');
  said.className = 'vh';
  said.setAttribute('role', 'status');
  document.querySelector('main').append(said);

  // Pages on a server without encryption have no clipboard of their own.
  const copy = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'vh';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (!done) throw new Error();
  };

  const icon = (paths) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    for (const shape of paths) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', shape);
      svg.append(path);
    }
    return svg;
  };
  const chain = ['M7 9a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8.2 3.6', 'M9 7a3 3 0 0 0-4.2 0L2.4 9.4a3 3 0 0 0 4.2 4.2l1.2-1.2'];

  // The button takes the place of the plain link in the order of the keyboard: one stop for each place, not two.
  const offer = (id, place, after) => {
    const button = document.createElement('button'), name = place.replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
    button.type = 'button';
    button.className = 'copy';
    button.setAttribute('aria-label', words.copy_link.replace('{place}', name));
    button.append(icon(chain));
    button.addEventListener('click', async () => {
      const address = new URL('#' + encodeURIComponent(id), location.href).href;
      history.replaceState(null, '', address);
      let text = words.link_copied;
      try { await copy(address); } catch { text = words.link_not_copied; }
      said.textContent = button.dataset.said = text.replace('{place}', name);
      setTimeout(() => { said.textContent = ''; delete button.dataset.said; }, 4000);
    });
    after.after(button);
    return button;
  };
  for (const heading of document.querySelectorAll('section[id] > .sec')) {
    const link = heading.querySelector('.self') ?? heading.nextElementSibling;
    const button = offer(heading.parentElement.id, heading.textContent, heading);
    if (link?.classList.contains('sign')) link.remove();
    else if (link && button) link.tabIndex = -1;
  }
  for (const clause of document.querySelectorAll('.duties > li[id], .goal[id]')) {
    const number = clause.querySelector(':scope > .num, :scope > .gl');
    if (!number) continue;
    offer(clause.id, number.textContent, number);
    const link = number.querySelector('.self');
    if (link) link.tabIndex = -1;
  }

  // A table that does not scroll needs no stop of the keyboard.
  const regions = [...document.querySelectorAll('.scroll, .wide')];
  const stops = () => { for (const region of regions) region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1; };
  addEventListener('resize', stops, { passive: true });
  stops();
})();
