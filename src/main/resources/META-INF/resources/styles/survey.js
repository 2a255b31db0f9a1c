// Keeps what was filled in on this phone until it is sent, and hides questions that are not asked. The page works without it.
(() => {
  const HOURS = 12;
  const store = {
    get: (key) => {
      try {
        return JSON.parse(localStorage.getItem(key));
      } catch {
        return null; // storage switched off: the page then keeps nothing
      }
    },
    set: (key, value) => {
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(value));
      } catch {
        /* full or switched off */
      }
    },
    drop: (prefix) => {
      try {
        for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
      } catch {
        /* switched off: nothing was kept */
      }
    },
  };
  const sent = document.currentScript?.dataset.sent;
  if (sent) {
    store.drop(`yoriai:${sent}:`);
    return;
  }
  const form = document.getElementById('answers');
  if (!form) return;
  const key = `yoriai:${form.dataset.keep}`;
  const fields = () => [...form.elements].filter(({ name }) => /^q\d/.test(name));
  const keep = () => {
    const answers = { ...(store.get(key)?.answers ?? {}) };
    for (const field of fields()) if (field.type === 'radio' || field.type === 'checkbox') delete answers[field.name];
    for (const field of fields()) {
      if (field.type !== 'radio' && field.type !== 'checkbox') answers[field.name] = [field.value];
      else if (field.checked) (answers[field.name] ??= []).push(field.value);
    }
    store.set(key, { at: Date.now(), nonce: form.elements.nonce.value, part: form.dataset.part, answers });
  };
  const shown = () => {
    for (const box of form.querySelectorAll('[data-if]')) {
      const [name, values] = box.dataset.if.split(':');
      const inputs = [...form.querySelectorAll(`[name="${name}"]`)];
      // a question of an earlier page has been looked at by the server
      const met = inputs.length === 0 || inputs.some((input) => input.checked && values.split(',').includes(input.value) && !input.closest('[hidden]'));
      box.hidden = !met;
    }
  };
  const before = store.get(key);
  const recent = before && Date.now() - before.at < HOURS * 3600e3;
  // on the way back from the receipt the page is the one that was sent, not the one that the server first made
  const page = (nonce) => {
    form.elements.nonce.value = nonce;
    history.replaceState({ nonce }, '');
  };
  page(history.state?.nonce ?? form.elements.nonce.value);
  // whoever presses the button back to an earlier part wants to stay there
  const entered = !location.pathname.includes('/parts/');
  const own = recent && before.nonce === form.elements.nonce.value && before.part === form.dataset.part;
  if (recent && 'fresh' in form.dataset && (entered || own)) {
    if (before.part !== form.dataset.part) {
      location.replace(`${form.dataset.keep.replace(/:\d+$/, '')}/parts/${before.nonce}/${before.part}`);
      return;
    }
    let filled = false;
    for (const field of fields()) {
      const values = before.answers[field.name] ?? [];
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
      else field.value = values[0] ?? '';
      filled ||= values.some((value) => value !== '');
    }
    // the same page as before: sent twice, it is one answer
    page(before.nonce);
    document.getElementById('kept').hidden = !filled;
    document.getElementById('forget').onclick = () => {
      store.set(key, null);
      location.reload();
    };
  } else if (before && !recent) store.set(key, null);
  shown();
  form.addEventListener('input', () => {
    keep();
    shown();
  });
})();
