/* What the kit does in the browser alone: copying, menus that close, the way past the menu. */
(() => {
  const copy = async (button) => {
    const source = button.parentElement.querySelector('[data-copy-source]');
    try {
      await navigator.clipboard.writeText(source.textContent);
      const before = button.textContent;
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = before; }, 2000);
    } catch {
      getSelection().selectAllChildren(source);
    }
  };

  const closeMenus = (except) => {
    document.querySelectorAll('details.folds[open]').forEach((menu) => {
      if (menu !== except) {
        menu.open = false;
      }
    });
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copied]');
    if (button) {
      copy(button);
    }
    // The document has a base address, so "#main" would lead to the front page.
    if (event.target.closest('.skip')) {
      event.preventDefault();
      document.getElementById('main')?.querySelector('h1')?.focus();
    }
    const menu = event.target.closest('details.folds');
    closeMenus(event.target.closest('.folds a') ? null : menu);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      const open = document.querySelector('details.folds[open]');
      if (open) {
        open.open = false;
        open.querySelector('summary').focus();
      }
    }
  });
})();
