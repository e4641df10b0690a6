// The document as a visitor has it: what scripts have set stands in attributes, open shadow roots in their hosts, and each
// frame with a mark as the text of the mark, for its own document to be put there. Built in a document that runs nothing.
mark => {
  const inert = document.implementation.createHTMLDocument('');
  const unseen = new Set(['SCRIPT', 'NOSCRIPT', 'TEMPLATE']);

  const flag = (element, name, on) => (on ? element.setAttribute(name, '') : element.removeAttribute(name));

  const state = (from, to) => {
    if (from instanceof HTMLInputElement) {
      if (from.type === 'checkbox' || from.type === 'radio') flag(to, 'checked', from.checked);
      else if (from.type === 'password') to.removeAttribute('value');
      else if (from.value !== from.defaultValue) to.setAttribute('value', from.value);
    } else if (from instanceof HTMLOptionElement) flag(to, 'selected', from.selected);
    if ('disabled' in from && from.matches(':disabled')) to.setAttribute('disabled', '');
    // Roles stand in for boxes that are no input.
    if (from.ariaChecked != null) to.setAttribute('aria-checked', from.ariaChecked);
    if (from.ariaRequired != null) to.setAttribute('aria-required', from.ariaRequired);
  };

  const frame = from => {
    const place = inert.createElement('div');
    const box = from.getBoundingClientRect();
    if (box.width > 1 && box.height > 1) {
      place.setAttribute('data-frame', from.src);
      place.textContent = from.getAttribute(mark) ?? '';
    }
    return place;
  };

  const content = from =>
    from.shadowRoot ? from.shadowRoot.childNodes
    : from instanceof HTMLSlotElement && from.assignedNodes().length ? from.assignedNodes()
    : from.childNodes;

  const copy = inert.createElement('html');
  for (const { name, value } of document.documentElement.attributes) copy.setAttribute(name, value);
  // A list in place of recursion: a page may nest deeper than the stack is.
  const open = [[document.documentElement, copy]];
  while (open.length) {
    const [from, to] = open.pop();
    for (const child of content(from)) {
      if (child.nodeType === Node.TEXT_NODE) to.append(inert.createTextNode(child.data));
      if (child.nodeType !== Node.ELEMENT_NODE || unseen.has(child.tagName)) continue;
      if (child.tagName === 'IFRAME' || child.tagName === 'FRAME') {
        to.append(frame(child));
        continue;
      }
      const twin = inert.importNode(child, false);
      state(child, twin);
      // What was typed into it, or set by a script, is its text.
      if (child instanceof HTMLTextAreaElement) twin.textContent = child.value;
      else open.push([child, twin]);
      to.append(twin);
    }
  }
  return '<!doctype html>\n' + copy.outerHTML;
}
