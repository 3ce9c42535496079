/*
 * The policy's signals bound to the member that asks, as in src/ranking: each side of each signal is a part; a candidate's
 * points come from its row, from a table by set that is filled as sets are met, or from its ties.
 */
#include "layout.h"

#define TABLED 4096
#define UNTOLD INT32_MIN
#define MOST_POINTS (1 << 21)
#define MOST_REGIONS 64
#define OVERFLOW 0xffff
#define STEPS 1024

enum { BY_SET, BY_TERMS, ANEW };

typedef struct { uint16_t *values; uint32_t *touched; int count; int64_t sum; int most; } Rarities;

typedef struct {
  Signal *signal;
  int sides, kind, turned, active;
  Field *own, *column;
  int64_t most;
  /* overlap */
  Rarities table, regions[MOST_REGIONS];
  int region_count;
  int32_t *by_sum;
  /* The same thrice, for none, one and two bytes of a head. */
  int32_t *by_bytes;
  /* affinity: the asking member's terms, and the best of each term's cells */
  uint32_t *from, *to;
  int64_t *row_most;
  int16_t *row_least, *row_greatest;
  /* tables by the asking member's set; the oldest make room */
  int32_t **tables, *told, *slot_of, *owner_of;
  int slots, used, oldest;
} Part;

static Part parts[64];
static int part_count;
static int contacts_signal = -1;
static int64_t most_sums[2];
static int64_t floor_raw;

static int64_t points_at_sum(const Part *part, int64_t sum) {
  if (sum < TABLED) return part->by_sum[sum];
  return part->signal->points[1000 * sum / (sum + part->signal->half)];
}

static int rarity(uint32_t holders) { return (int)floor(1000 / sqrt((double)holders)); }

static Rarities new_rarities(void) {
  return (Rarities){ .values = calloc((size_t)term_count + 1, 2), .touched = malloc(4 * ((size_t)term_count + 1)) };
}

static void raise_rarity(Rarities *t, uint32_t term, int value) {
  int before = t->values[term + 1];
  if (before == 0) t->touched[t->count++] = term;
  if (value <= before) return;
  t->values[term + 1] = (uint16_t)value;
  t->sum += value - before;
  if (value > t->most) t->most = value;
}

static void clear_rarities(Rarities *t) {
  for (int i = 0; i < t->count; i++) t->values[t->touched[i] + 1] = 0;
  t->count = 0; t->sum = 0; t->most = 0;
}

static Part *add_part(Signal *signal, int sides, Field *own, Field *column) {
  Part *part = &parts[part_count++];
  memset(part, 0, sizeof *part);
  part->signal = signal; part->sides = sides; part->own = own; part->column = column;
  return part;
}

static void add_overlap(Signal *s, int side) {
  Part *part = side == 2 ? add_part(s, 2, &fields[s->y], &fields[s->x]) : add_part(s, side, &fields[s->x], &fields[s->y]);
  part->table = new_rarities();
  part->by_sum = malloc(4 * TABLED);
  for (int64_t sum = 0; sum < TABLED; sum++) part->by_sum[sum] = s->points[1000 * sum / (sum + s->half)];
  part->by_bytes = calloc(3 * TABLED, 4);
  for (int i = 1; i <= 2; i++) memcpy(part->by_bytes + i * TABLED, part->by_sum, 4 * TABLED);
}

static int cell_at(const Signal *s, uint32_t x, uint32_t y) {
  return s->cells[(long)s->xs[x] * s->cells_width + s->ys[y]] - 1;
}

static void add_affinity(Signal *s, int side) {
  int turned = side == 2;
  Part *part = turned ? add_part(s, 2, &fields[s->y], &fields[s->x]) : add_part(s, side, &fields[s->x], &fields[s->y]);
  part->turned = turned;
  part->row_most = calloc((size_t)term_count, 8);
  part->row_least = malloc(2 * (size_t)term_count);
  part->row_greatest = malloc(2 * (size_t)term_count);
  for (int mine = 0; mine < term_count; mine++) {
    part->row_least[mine] = 1000; part->row_greatest[mine] = -1;
    if (!part->own->holders[mine]) continue;
    for (int theirs = 0; theirs < term_count; theirs++) {
      if (!part->column->holders[theirs]) continue;
      int cell = turned ? cell_at(s, (uint32_t)theirs, (uint32_t)mine) : cell_at(s, (uint32_t)mine, (uint32_t)theirs);
      if (cell < 0) continue;
      if (s->points[cell] > part->row_most[mine]) part->row_most[mine] = s->points[cell];
      if (cell < part->row_least[mine]) part->row_least[mine] = (int16_t)cell;
      if (cell > part->row_greatest[mine]) part->row_greatest[mine] = (int16_t)cell;
    }
  }
}

static Field record_column[32];

static void add_records(Signal *s, int number) {
  /* What is gained by who asks is each candidate's own value; what candidates gain is the same for all: see prepare. */
  Field *column = &record_column[number];
  *column = (Field){ .kind = 0, .at = s->at, .set_count = 1002 };
  Part *part = add_part(s, 1, NULL, column);
  part->most = 0;
  for (long i = s->at; i < (long)size * width; i += width)
    if (rows[i] > 0 && s->points[rows[i] - 1] > part->most) part->most = s->points[rows[i] - 1];
  part->told = malloc(4 * 1002);
  part->told[0] = 0;
  for (int v = 0; v <= 1000; v++) part->told[v + 1] = s->points[v];
}

static int cost_of(const Part *p) {
  if (p->column->kind == 0) return 1;
  return p->signal->shape == OVERLAP ? 0 : 2;
}

static int64_t swing(const Part *p) { return llabs((int64_t)p->signal->weight) * (p->sides == 3 ? 2 : 1); }

static void make_parts(void) {
  for (int i = 0; i < signal_count; i++) {
    Signal *s = &signals[i];
    if (s->shape == OVERLAP) { add_overlap(s, s->symmetric ? 3 : 1); if (!s->symmetric) add_overlap(s, 2); }
    if (s->shape == AFFINITY) { add_affinity(s, s->symmetric ? 3 : 1); if (!s->symmetric) add_affinity(s, 2); }
    if (s->shape == RECORD) add_records(s, i);
    if (s->shape == CONTACTS) contacts_signal = i;
  }
  /* A stable sort: cheap first, then whatever tells most. */
  for (int i = 1; i < part_count; i++) {
    Part one = parts[i];
    int j = i;
    for (; j > 0; j--) {
      int d = cost_of(&parts[j - 1]) - cost_of(&one);
      if (d < 0 || (d == 0 && swing(&parts[j - 1]) >= swing(&one))) break;
      parts[j] = parts[j - 1];
    }
    parts[j] = one;
  }
  for (int i = 0; i < part_count; i++) {
    Part *p = &parts[i];
    if (p->column->kind != 0 || p->signal->shape == RECORD) continue;
    long length = p->column->set_count;
    p->slots = (int)(MOST_POINTS / (length ? length : 1));
    if (p->slots < 1) p->slots = 1;
    if (p->slots > p->own->set_count) p->slots = (int)p->own->set_count;
    p->tables = calloc((size_t)p->slots, sizeof *p->tables);
    p->owner_of = malloc(4 * (size_t)p->slots);
    p->slot_of = malloc(4 * (size_t)p->own->set_count);
    for (long set = 0; set < p->own->set_count; set++) p->slot_of[set] = -1;
  }
}

static int32_t *table_for(Part *p, uint32_t own) {
  if (p->slot_of[own] >= 0) return p->tables[p->slot_of[own]];
  int slot;
  if (p->used < p->slots) {
    slot = p->used++;
    p->tables[slot] = malloc(4 * (size_t)p->column->set_count);
  } else {
    slot = p->oldest;
    p->oldest = (p->oldest + 1) % p->slots;
    p->slot_of[p->owner_of[slot]] = -1;
  }
  p->slot_of[own] = slot;
  p->owner_of[slot] = (int32_t)own;
  for (long set = 0; set < p->column->set_count; set++) p->tables[slot][set] = UNTOLD;
  return p->tables[slot];
}

static void prepare_overlap(Part *p, int place) {
  Signal *s = p->signal;
  uint32_t own = set_of(p->own, place);
  clear_rarities(&p->table);
  for (int i = 0; i < p->region_count; i++) clear_rarities(&p->regions[i]);
  p->region_count = 0;
  p->active = own > 0;
  for (uint32_t j = p->own->starts[own]; j < p->own->starts[own + 1]; j++) {
    uint32_t term = p->own->terms[j];
    if (p->sides == 2) {
      int value = rarity(p->own->holders[term]);
      if (p->column->holders[term]) raise_rarity(&p->table, term, value);
      if (s->market)
        for (uint32_t r = region_starts[term]; r < region_starts[term + 1]; r++) raise_rarity(&p->table, region_terms[r], value);
    } else if (s->market && through_starts[term] < through_starts[term + 1]) {
      if (p->region_count == MOST_REGIONS) fail("too many regions", "of one member");
      Rarities *region = &p->regions[p->region_count++];
      if (!region->values) *region = new_rarities();
      for (uint32_t r = through_starts[term]; r < through_starts[term + 1]; r++)
        if (p->column->holders[through_terms[r]])
          raise_rarity(region, through_terms[r], rarity(p->column->holders[through_terms[r]]));
    } else if (p->column->holders[term]) raise_rarity(&p->table, term, rarity(p->column->holders[term]));
  }
  int64_t most = p->table.sum;
  for (int i = 0; i < p->region_count; i++) most += p->regions[i].most;
  /* Points never fall with the sum: bench/layout.ts writes no other policies. */
  int64_t at_most = points_at_sum(p, most);
  p->most = p->active && at_most > 0 ? at_most : 0;
}

static void prepare_affinity(Part *p, int place) {
  uint32_t own = set_of(p->own, place);
  p->from = p->own->terms + p->own->starts[own];
  p->to = p->own->terms + p->own->starts[own + 1];
  int64_t top = 0;
  int least = 1000, greatest = -1;
  for (uint32_t *t = p->from; t < p->to; t++) {
    if (p->row_most[*t] > top) top = p->row_most[*t];
    if (p->row_least[*t] < least) least = p->row_least[*t];
    if (p->row_greatest[*t] > greatest) greatest = p->row_greatest[*t];
  }
  p->active = greatest >= 0;
  int64_t mean = 0;
  if (p->active) mean = p->signal->points[greatest] > p->signal->points[least] ? p->signal->points[greatest] : p->signal->points[least];
  p->most = !p->active ? 0 : p->signal->mean ? (mean > 0 ? mean : 0) : top;
}

static int32_t points_anew(const Part *p, uint32_t set) {
  const Field *c = p->column;
  if (p->signal->shape == OVERLAP) {
    if (!p->active || set == 0) return 0;
    int64_t sum = 0;
    for (uint32_t j = c->starts[set]; j < c->starts[set + 1]; j++) sum += p->table.values[c->terms[j] + 1];
    for (int i = 0; i < p->region_count; i++) {
      int best = 0;
      for (uint32_t j = c->starts[set]; j < c->starts[set + 1]; j++) {
        int value = p->regions[i].values[c->terms[j] + 1];
        if (value > best) best = value;
      }
      sum += best;
    }
    return (int32_t)points_at_sum(p, sum);
  }
  int best = -1, sum = 0, count = 0;
  for (uint32_t *mine = p->from; mine < p->to; mine++)
    for (uint32_t j = c->starts[set]; j < c->starts[set + 1]; j++) {
      int cell = p->turned ? cell_at(p->signal, c->terms[j], *mine) : cell_at(p->signal, *mine, c->terms[j]);
      if (cell < 0) continue;
      if (cell > best) best = cell;
      sum += cell; count++;
    }
  return count == 0 ? 0 : p->signal->points[p->signal->mean ? sum / count : best];
}

static int known_cells(const Part *p, uint32_t set) {
  for (uint32_t *mine = p->from; mine < p->to; mine++)
    for (uint32_t j = p->column->starts[set]; j < p->column->starts[set + 1]; j++)
      if ((p->turned ? cell_at(p->signal, p->column->terms[j], *mine) : cell_at(p->signal, *mine, p->column->terms[j])) >= 0) return 1;
  return 0;
}
