/**
 * Runs a task at most once a frame, behind it, so that what was typed is seen before it is checked; and within a quarter of a second
 * where the page is hidden and has no frames.
 */
export function onceAFrame(task) {
  let frame = 0;
  let timer = 0;
  const { port1, port2 } = new MessageChannel(); // a message that is sent while a frame is made comes when it has been
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = 0;
  };
  const run = () => {
    cancel();
    task();
  };
  port1.onmessage = ({ data }) => data === timer && timer && run();
  const ask = () => {
    if (timer) return;
    timer = setTimeout(run, 250);
    frame = requestAnimationFrame(() => port2.postMessage(timer));
  };
  const end = () => {
    cancel();
    port1.close();
  };
  return { ask, cancel, end };
}
