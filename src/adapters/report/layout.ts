/** Where members are drawn. Only + − × ÷ and √, which IEEE 754 fixes: the same picture on every engine. */
export interface Layout {
  readonly x: Int32Array
  readonly y: Int32Array
}

export interface Drawn {
  readonly size: number
  /** Two places a tie. */
  readonly ties: ArrayLike<number>
  /** Communities are numbered from the largest down. */
  readonly groupOf: ArrayLike<number>
}

/** Rotation by the golden angle. */
const [COS, SIN] = [-0.7373688780783197, 0.6754902942615238]
/** Between neighbours on a spiral. */
const STEP = 30
const CELL = 2 * STEP

/**
 * Communities on a spiral, their members on spirals of their own, then springs along ties against the pressure of whoever is
 * near; as many rounds as leave large networks drawn in a second or two.
 */
export function layOut(drawn: Drawn): Layout {
  const { size } = drawn
  const [x, y] = onSpirals(drawn)
  const rounds = size <= 600 ? 160 : Math.max(24, Math.floor(96_000 / size))
  for (let round = 0; round < rounds; round++) {
    const reach = STEP * (1 - round / rounds)
    const [dx, dy] = forces(drawn, x, y)
    for (let v = 0; v < size; v++) {
      const length = Math.sqrt(dx[v]! * dx[v]! + dy[v]! * dy[v]!)
      const share = length > reach ? reach / length : 1
      x[v]! += dx[v]! * share
      y[v]! += dy[v]! * share
    }
  }
  return { x: Int32Array.from(x, Math.round), y: Int32Array.from(y, Math.round) }
}

type Points = readonly [x: Float64Array, y: Float64Array]

/** Points on a spiral of the golden angle, each as far from the next; radius grows as the square root. */
function* spiral(step: number): Generator<readonly [number, number]> {
  for (let i = 0, c = 1, s = 0; ; i++) {
    const radius = step * Math.sqrt(i)
    yield [radius * c, radius * s]
    const turned = c * COS - s * SIN
    s = c * SIN + s * COS
    c = turned
  }
}

function onSpirals({ size, groupOf }: Drawn): Points {
  const groups: number[][] = []
  for (let v = 0; v < size; v++) {
    const group = groupOf[v]!
    groups[group] ??= []
    groups[group].push(v)
  }
  const [x, y] = [new Float64Array(size), new Float64Array(size)]
  const centres = spiral(1)
  // Each community as far out as those before it need room.
  let placed = 0
  for (const members of groups.filter(group => group !== undefined)) {
    const [cx, cy] = centres.next().value as readonly [number, number]
    const length = Math.sqrt(cx * cx + cy * cy)
    const far = placed === 0 ? 0 : STEP * (Math.sqrt(placed) + Math.sqrt(members.length))
    const points = spiral(STEP)
    for (const v of members) {
      const [px, py] = points.next().value as readonly [number, number]
      x[v] = px + (length === 0 ? 0 : (cx / length) * far)
      y[v] = py + (length === 0 ? 0 : (cy / length) * far)
    }
    placed += members.length
  }
  return [x, y]
}

function forces({ size, ties, groupOf }: Drawn, x: Float64Array, y: Float64Array): Points {
  const [dx, dy] = [new Float64Array(size), new Float64Array(size)]
  const apply = (v: number, w: number, fx: number, fy: number) => {
    dx[v]! += fx
    dy[v]! += fy
    dx[w]! -= fx
    dy[w]! -= fy
  }
  for (let i = 0; i < ties.length; i += 2) {
    const [v, w] = [ties[i]!, ties[i + 1]!]
    // Ties between communities are long by nature, and pull less.
    const pull = groupOf[v] === groupOf[w] ? 0.06 : 0.012
    apply(v, w, (x[w]! - x[v]!) * pull, (y[w]! - y[v]!) * pull)
  }
  eachNear(size, x, y, (v, w) => {
    const [px, py] = [x[v]! - x[w]!, y[v]! - y[w]!]
    const square = px * px + py * py + 1
    if (square > CELL * CELL) return
    const push = (STEP * STEP) / square / 2
    // Two on one spot part along a line that their numbers give.
    apply(v, w, (px === 0 && py === 0 ? v - w : px) * push, (py === 0 && px === 0 ? 1 : py) * push)
  })
  for (let v = 0; v < size; v++) {
    dx[v]! -= x[v]! * 0.004
    dy[v]! -= y[v]! * 0.004
  }
  return [dx, dy]
}

/** Each two in the same or neighbouring cells of a grid, once. */
function eachNear(size: number, x: Float64Array, y: Float64Array, visit: (v: number, w: number) => void): void {
  const cells = new Map<string, number[]>()
  const cellOf = (v: number) => [Math.floor(x[v]! / CELL), Math.floor(y[v]! / CELL)] as const
  for (let v = 0; v < size; v++) {
    const [cx, cy] = cellOf(v)
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        for (const w of cells.get(`${cx + i} ${cy + j}`) ?? []) visit(v, w)
      }
    }
    const key = `${cx} ${cy}`
    const members = cells.get(key)
    if (members === undefined) cells.set(key, [v])
    else members.push(v)
  }
}
