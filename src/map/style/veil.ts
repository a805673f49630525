/** How much of a dimmed region's own colour the veil hides; both maps draw it so. */
export const VEIL_OPACITY = 0.84;
