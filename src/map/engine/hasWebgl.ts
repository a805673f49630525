/** Whether MapLibre could draw. Asks for a context and gives it back at once: browsers grant only a few. */
export function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
