// Where cells are to each other.

/** The field above or below another in the same column, as it is drawn; undefined at the edge. */
export function beyond(field, fields, down) {
  const here = field.input.getBoundingClientRect();
  let nearest;
  let distance = Infinity;
  for (const other of fields.values()) {
    if (other === field || !other.reachable) continue;
    const there = other.input.getBoundingClientRect();
    const gap = down ? there.top - here.bottom : here.top - there.bottom;
    const apart = there.left >= here.right || there.right <= here.left || !there.width;
    if (apart || gap < -1 || gap >= distance) continue;
    [nearest, distance] = [other, gap];
  }
  return nearest;
}
