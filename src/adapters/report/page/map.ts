import type { Page } from './page.ts'
import { addressOf, mainCountries } from './page.ts'

/** Distinguishable with any colour vision (Okabe and Ito 2008), on light and dark ground. */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b58900', '#56b4e9'] as const
export const OTHER = '#808080'

interface View {
  x: number
  y: number
  scale: number
  /** Wider than high, as screens are. */
  stretch: number
}

/** The network as a picture that can be moved; the lists say the same to whoever cannot see it. */
export function drawMap(
  canvas: HTMLCanvasElement,
  page: Page,
  showsProposed: () => boolean,
): { zoom(by: number): void; whole(): void; draw(): void } {
  const { members, ties, introductions } = page.model
  const colourOf = new Map(mainCountries(page.model, COLOURS.length).map((code, i) => [code, COLOURS[i]!]))
  const view: View = { x: 0, y: 0, scale: 1, stretch: 1 }
  const context = canvas.getContext('2d')!
  const size = () => [canvas.clientWidth, canvas.clientHeight] as const
  const at = (place: number) => {
    const [width, height] = size()
    const { x, y } = members[place]!
    return [width / 2 + (x - view.x) * view.scale * view.stretch, height / 2 + (y - view.y) * view.scale] as const
  }
  const radius = (place: number) =>
    Math.min(14, 3.2 + Math.sqrt(page.contactsOf(place).length) * 1.6) * Math.sqrt(Math.max(0.6, view.scale))

  const lines = (
    pairs: Iterable<readonly [number, number]>,
    style: string,
    width: number,
    dash: readonly number[] = [],
  ) => {
    context.beginPath()
    context.strokeStyle = style
    context.lineWidth = width
    context.setLineDash([...dash])
    for (const [a, b] of pairs) {
      context.moveTo(...at(a))
      context.lineTo(...at(b))
    }
    context.stroke()
    context.setLineDash([])
  }

  const isAbroad = (a: number, b: number) =>
    members[a]!.country !== members[b]!.country && members[a]!.country !== '' && members[b]!.country !== ''
  const pairs = Array.from({ length: ties.length / 2 }, (_, i) => [ties[2 * i]!, ties[2 * i + 1]!] as const)
  const [home, abroad] = [pairs.filter(pair => !isAbroad(...pair)), pairs.filter(pair => isAbroad(...pair))]

  const draw = () => {
    const [width, height] = size()
    const ratio = devicePixelRatio
    if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio)
    if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio)
    const style = getComputedStyle(canvas)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    lines(home, style.getPropertyValue('--tie'), 1)
    lines(abroad, style.getPropertyValue('--abroad'), 1.6)
    if (showsProposed())
      lines(
        introductions.map(({ from, to }) => [from, to] as const),
        style.getPropertyValue('--proposed'),
        1,
        [4, 4],
      )
    for (const [place, { country }] of members.entries()) {
      context.beginPath()
      context.arc(...at(place), radius(place), 0, 2 * Math.PI)
      context.fillStyle = colourOf.get(country) ?? OTHER
      context.fill()
      context.strokeStyle = style.getPropertyValue('--ground')
      context.lineWidth = 1
      context.stroke()
    }
    labels(style.getPropertyValue('--ink'), style.getPropertyValue('--ground'))
  }

  /** Names of those who know most, as far as they do not cover one another. */
  const labels = (ink: string, ground: string) => {
    context.font = '12px system-ui, sans-serif'
    context.fillStyle = ink
    context.strokeStyle = ground
    context.lineWidth = 3
    const taken: (readonly [number, number, number])[] = []
    const most = Math.round(28 * Math.max(1, view.scale))
    const [width, height] = size()
    for (const place of order) {
      const [x, y] = at(place)
      if (x < 0 || y < 0 || x > width || y > height || taken.length >= most) continue
      const name = members[place]!.name
      const told = name.length > 28 ? `${name.slice(0, 27)}…` : name
      const length = context.measureText(told).width
      const left = Math.max(2, Math.min(width - length - 2, x - length / 2))
      const top = y - radius(place) - 4
      if (taken.some(([tx, ty, tl]) => Math.abs(ty - top) < 14 && left < tx + tl + 6 && tx < left + length + 6))
        continue
      taken.push([left, top, length])
      context.strokeText(told, left, top)
      context.fillText(told, left, top)
    }
  }
  const order = members
    .map((_, place) => place)
    .sort((a, b) => page.contactsOf(b).length - page.contactsOf(a).length || a - b)

  const whole = () => {
    const [width, height] = size()
    const [xs, ys] = [members.map(({ x }) => x), members.map(({ y }) => y)]
    const [left, right, top, bottom] = [least(xs), -least(xs.map(x => -x)), least(ys), -least(ys.map(y => -y))]
    view.x = (left + right) / 2
    view.y = (top + bottom) / 2
    view.scale = Math.min(2.5, width / (right - left + 60), height / (bottom - top + 60))
    view.stretch = Math.max(1, Math.min(1.8, width / (right - left + 100) / view.scale))
    draw()
  }
  const zoom = (by: number) => {
    view.scale = Math.max(0.05, Math.min(8, view.scale * by))
    draw()
  }
  steer(canvas, view, {
    draw,
    zoom,
    open: (x, y) => {
      const near = members
        .map((_, place) => [place, distance(at(place), [x, y]) - radius(place)] as const)
        .reduce((best, one) => (one[1] < best[1] ? one : best), [-1, 12] as readonly [number, number])
      if (near[0] >= 0) location.hash = addressOf(members[near[0]]!)
    },
  })
  return { zoom, whole, draw }
}

/** Math.min of very many would be too many arguments. */
function least(values: readonly number[]): number {
  return values.reduce((min, one) => Math.min(min, one), values[0] ?? 0)
}

function distance([x, y]: readonly [number, number], [u, v]: readonly [number, number]): number {
  return Math.sqrt((x - u) * (x - u) + (y - v) * (y - v))
}

interface Steering {
  draw(): void
  zoom(by: number): void
  open(x: number, y: number): void
}

/** By mouse, finger and keyboard. */
function steer(canvas: HTMLCanvasElement, view: View, { draw, zoom, open }: Steering): void {
  let held: { x: number; y: number; far: number } | undefined
  canvas.addEventListener('pointerdown', event => {
    held = { x: event.clientX, y: event.clientY, far: 0 }
    canvas.setPointerCapture(event.pointerId)
  })
  canvas.addEventListener('pointermove', event => {
    if (held === undefined) return
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
    held = { x: event.clientX, y: event.clientY, far: held.far + Math.abs(dx) + Math.abs(dy) }
    view.x -= dx / view.scale / view.stretch
    view.y -= dy / view.scale
    draw()
  })
  canvas.addEventListener('pointerup', event => {
    const box = canvas.getBoundingClientRect()
    if (held !== undefined && held.far < 5) open(event.clientX - box.left, event.clientY - box.top)
    held = undefined
  })
  canvas.addEventListener(
    'wheel',
    event => {
      // Whoever scrolls the page is not zooming.
      if (!event.ctrlKey && document.activeElement !== canvas) return
      event.preventDefault()
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2)
    },
    { passive: false },
  )
  canvas.addEventListener('keydown', event => {
    const step = 60 / view.scale
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    }
    const move = moves[event.key]
    if (move !== undefined) {
      view.x += move[0]
      view.y += move[1]
      draw()
    } else if (event.key === '+') zoom(1.25)
    else if (event.key === '-') zoom(0.8)
    else return
    event.preventDefault()
  })
}
