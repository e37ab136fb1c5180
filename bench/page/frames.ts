const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits until so many frames have been drawn. A library that draws in the next frame, or in the one after, is done. */
export const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await frame();
};

/** Waits until the number of elements has not changed for ten frames. */
export const settled = async (place: HTMLElement): Promise<void> => {
  const elements = place.getElementsByTagName("*");
  let [count, still] = [-1, 0];
  while (still < 10) {
    await frame();
    still = elements.length === count && count > 0 ? still + 1 : 0;
    count = elements.length;
  }
};
