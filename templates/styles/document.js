// Marks the section that is being read in the contents; folds the contents away on small windows. The page is whole without it.
(() => {
  const links = new Map([...document.querySelectorAll('.toc a')].map((link) => [link.hash.slice(1), link]));
  const fold = document.querySelector('.toc details');
  if (fold && matchMedia('(max-width: @tablet-width)').matches) fold.open = false;
  const sections = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  if (sections.length === 0) return;
  let current;
  const mark = () => {
    const reached = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 3);
    const now = links.get((reached.at(-1) ?? sections[0]).id);
    if (now === current) return;
    current?.removeAttribute('aria-current');
    now.setAttribute('aria-current', 'location');
    current = now;
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
})();
