/** Runs a task at most once a frame, and within a quarter of a second where the page is hidden and has no frames. */
export function onceAFrame(task) {
  let frame = 0;
  let timer = 0;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = 0;
  };
  const run = () => {
    cancel();
    task();
  };
  const ask = () => {
    if (timer) return;
    timer = setTimeout(run, 250);
    frame = requestAnimationFrame(run);
  };
  return { ask, cancel };
}
