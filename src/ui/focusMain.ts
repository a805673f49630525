/** Moves the focus to the main view, where what had it is gone. */
export function focusMain(): void {
  document.getElementById('map')?.focus({ preventScroll: true });
}
