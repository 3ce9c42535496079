/* Lists of places by term and by pairs of terms, and twelve bytes a member that tell most candidates off. */
#include "look.h"

#define BATCH 256
#define FACETS 2
#define MOST_PAIRS 64
#define BITS 16

/* Places by term, one up; 0 is having none. */
typedef struct { uint32_t *starts, *places; } Lists;
/* Places by a term of one field and a term of another. */
typedef struct { uint32_t *firsts, *keys, *starts, *places, *wide; int wide_count; int32_t *heads; long total; } Pairs;

static Part *facet_parts[2][FACETS];
static int facet_count;
static Lists lists[2][FACETS];
static Pairs pairs[FACETS][FACETS];

static Lists list_places(const Field *field) {
  Lists l = { calloc((size_t)term_count + 3, 4), NULL };
  for (int pass = 0; pass < 2; pass++) {
    uint32_t *next = pass ? malloc(4 * ((size_t)term_count + 2)) : NULL;
    if (pass) {
      for (int t = 0; t <= term_count; t++) l.starts[t + 1] += l.starts[t];
      memcpy(next, l.starts, 4 * ((size_t)term_count + 2));
      l.places = malloc(4 * (size_t)l.starts[term_count + 1]);
    }
    for (int place = 0; place < size; place++) {
      uint32_t set = set_of(field, place);
      uint32_t from = field->starts[set], to = field->starts[set + 1];
      for (uint32_t j = from; j < to || (set == 0 && j == from); j++) {
        uint32_t term = set == 0 ? 0 : field->terms[j] + 1;
        if (pass) l.places[next[term]++] = (uint32_t)place; else l.starts[term + 1]++;
      }
    }
    free(next);
  }
  return l;
}

typedef struct { uint32_t one, other, place; } Triple;

static void sort_by(Triple *from, Triple *to, long count, int by_one) {
  uint32_t *next = calloc((size_t)term_count + 2, 4);
  for (long i = 0; i < count; i++) next[(by_one ? from[i].one : from[i].other) + 1]++;
  for (int t = 0; t <= term_count; t++) next[t + 1] += next[t];
  for (long i = 0; i < count; i++) to[next[by_one ? from[i].one : from[i].other]++] = from[i];
  free(next);
}

static uint32_t breadth(const Field *field, uint32_t set) {
  uint32_t count = field->starts[set + 1] - field->starts[set];
  return count ? count : 1;
}

static Pairs pair_places(const Field *first, const Field *second) {
  Pairs p = { .wide = malloc(4 * (size_t)size) };
  long total = 0;
  for (int place = 0; place < size; place++) {
    uint32_t pairs_here = breadth(first, set_of(first, place)) * breadth(second, set_of(second, place));
    if (pairs_here > MOST_PAIRS) p.wide[p.wide_count++] = (uint32_t)place; else total += pairs_here;
  }
  Triple *all = malloc((size_t)(total + 1) * sizeof *all), *sorted = malloc((size_t)(total + 1) * sizeof *all);
  long at = 0;
  for (int place = 0; place < size; place++) {
    uint32_t one = set_of(first, place), other = set_of(second, place);
    uint32_t n = breadth(first, one), m = breadth(second, other);
    if (n * m > MOST_PAIRS) continue;
    for (uint32_t i = 0; i < n; i++)
      for (uint32_t j = 0; j < m; j++)
        all[at++] = (Triple){ one ? first->terms[first->starts[one] + i] + 1 : 0,
          other ? second->terms[second->starts[other] + j] + 1 : 0, (uint32_t)place };
  }
  sort_by(all, sorted, total, 0);
  sort_by(sorted, all, total, 1);
  p.firsts = calloc((size_t)term_count + 2, 4);
  p.keys = malloc(4 * (size_t)(total + 1));
  p.starts = malloc(4 * (size_t)(total + 1));
  p.places = malloc(4 * (size_t)(total + 1));
  uint32_t key = 0;
  for (long i = 0; i < total; i++) {
    p.places[i] = all[i].place;
    if (i && all[i].one == all[i - 1].one && all[i].other == all[i - 1].other) continue;
    p.firsts[all[i].one + 1]++;
    p.keys[key] = all[i].other;
    p.starts[key++] = (uint32_t)i;
  }
  p.starts[key] = (uint32_t)total;
  p.total = total;
  for (int t = 0; t <= term_count; t++) p.firsts[t + 1] += p.firsts[t];
  free(all); free(sorted);
  return p;
}

/* Heads: two facets of 16 bits in each of two numbers, two sets in the third. */
static int32_t *heads;
static uint8_t *bit_of[2 * FACETS];
static Part *looked_up[2];
static uint16_t bit_sums[2 * FACETS][2][256];
static const int32_t *facet_tables[2 * FACETS];
static int64_t facet_most[2 * FACETS];
static int32_t nothing[3 * TABLED];

static const Field *by_holders_of;
static int by_holders(const void *p, const void *q) {
  uint32_t a = *(const uint32_t *)p, b = *(const uint32_t *)q;
  uint32_t m = by_holders_of->holders[a], n = by_holders_of->holders[b];
  return m != n ? (m > n ? -1 : 1) : (a < b ? -1 : 1);
}

static void write_facet(int facet, const Field *field) {
  uint32_t *order = malloc(4 * (size_t)term_count);
  double load[BITS] = { 0 };
  bit_of[facet] = calloc((size_t)term_count, 1);
  for (int t = 0; t < term_count; t++) order[t] = (uint32_t)t;
  by_holders_of = field;
  qsort(order, (size_t)term_count, 4, by_holders);
  for (int i = 0; i < term_count; i++) {
    int least = 0;
    for (int bit = 1; bit < BITS; bit++) if (load[bit] < load[least]) least = bit;
    bit_of[facet][order[i]] = (uint8_t)least;
    load[least] += field->holders[order[i]];
  }
  free(order);
  for (int place = 0; place < size; place++) {
    uint32_t set = set_of(field, place), bits = 0;
    for (uint32_t j = field->starts[set]; j < field->starts[set + 1]; j++) bits |= 1u << bit_of[facet][field->terms[j]];
    heads[3 * (long)place + facet / 2] |= (int32_t)(bits << (BITS * (facet & 1)));
  }
}

static void make_index(void) {
  /* The two overlaps that tell most. */
  Signal *chosen[FACETS];
  for (int i = 0; i < signal_count; i++) {
    Signal *s = &signals[i];
    if (s->shape != OVERLAP || s->symmetric || s->weight <= 0) continue;
    int at = facet_count < FACETS ? facet_count++ : FACETS;
    for (; at > 0 && s->weight > chosen[at - 1]->weight; at--) if (at < FACETS) chosen[at] = chosen[at - 1];
    if (at < FACETS) chosen[at] = s;
  }
  if (facet_count < FACETS) fail("needs two overlaps", "of different fields");
  for (int f = 0; f < FACETS; f++)
    for (int i = 0; i < part_count; i++)
      if (parts[i].signal == chosen[f]) facet_parts[parts[i].sides == 2 ? 1 : 0][f] = &parts[i];
  for (int f = 0; f < FACETS; f++)
    for (int side = 0; side < 2; side++) lists[side][f] = list_places(facet_parts[side][f]->column);
  for (int f = 0; f < FACETS; f++)
    for (int g = 0; g < FACETS; g++) pairs[f][g] = pair_places(facet_parts[0][f]->column, facet_parts[1][g]->column);
  heads = aligned_alloc(64, (12 * (size_t)size + 63) & ~(size_t)63);
  memset(heads, 0, 12 * (size_t)size);
  for (int f = 0; f < 2 * FACETS; f++) write_facet(f, facet_parts[f / FACETS][f % FACETS]->column);
  for (int i = 0, found = 0; i < part_count && found < 2; i++) {
    Part *p = &parts[i];
    if (!p->tables || p->column->set_count > 0x10000) continue;
    int is_facet = 0;
    for (int f = 0; f < 2 * FACETS; f++) is_facet |= facet_parts[f / FACETS][f % FACETS] == p;
    if (is_facet) continue;
    for (int place = 0; place < size; place++)
      heads[3 * (long)place + 2] |= (int32_t)((uint32_t)rows[(long)place * width + p->column->at] << (BITS * found));
    looked_up[found++] = p;
  }
  for (int f = 0; f < FACETS; f++)
    for (int g = 0; g < FACETS; g++) {
      Pairs *p = &pairs[f][g];
      p->heads = malloc(12 * (size_t)p->total + 1);
      for (long i = 0; i < p->total; i++) memcpy(p->heads + 3 * i, heads + 3 * (long)p->places[i], 12);
    }
}

static void prepare_heads(void) {
  for (int f = 0; f < 2 * FACETS; f++) {
    Part *p = facet_parts[f / FACETS][f % FACETS];
    int64_t sum = p->table.sum;
    for (int r = 0; r < p->region_count; r++) sum += p->regions[r].sum;
    int used = p->active && sum < TABLED;
    facet_most[f] = used ? p->most : 0;
    facet_tables[f] = used ? p->by_bytes : nothing;
    if (!used) continue;
    uint16_t rarities[BITS] = { 0 };
    for (int r = -1; r < p->region_count; r++) {
      Rarities *t = r < 0 ? &p->table : &p->regions[r];
      for (int i = 0; i < t->count; i++) rarities[bit_of[f][t->touched[i]]] += (uint16_t)t->values[t->touched[i] + 1];
    }
    for (int byte = 0; byte < 2; byte++) {
      uint16_t *sums = bit_sums[f][byte];
      for (int bit = 0; bit < 8; bit++) {
        uint16_t rarity = rarities[8 * byte + bit];
        sums[1 << bit] = (uint16_t)(TABLED + rarity);
        for (int less = 1; less < 1 << bit; less++) sums[(1 << bit) + less] = (uint16_t)(sums[less] + rarity);
      }
    }
  }
}

static inline int32_t facet_points(int f, uint32_t bits) {
  return facet_tables[f][bit_sums[f][0][bits & 255] + bit_sums[f][1][bits >> 8]];
}

/* Candidates with their heads, and what ties can give each above the most of others. */
static uint32_t batch[BATCH];
static int32_t batch_heads[3 * BATCH];
static int64_t batch_rise[BATCH];
static int batched;

static int keep_by_heads(void) {
  int64_t most_f = most_sums[0] - facet_most[0] - facet_most[1], most_g = most_sums[1] - facet_most[2] - facet_most[3];
  int kept = 0;
  for (int i = 0; i < batched; i++) {
    uint32_t first = (uint32_t)batch_heads[3 * i], second = (uint32_t)batch_heads[3 * i + 1];
    uint32_t sets = (uint32_t)batch_heads[3 * i + 2];
    int64_t f = most_f + batch_rise[i] + facet_points(0, first & 0xffff) + facet_points(1, first >> 16);
    int64_t g = most_g + batch_rise[i] + facet_points(2, second & 0xffff) + facet_points(3, second >> 16);
    if (raw(f, g) < floor_raw) continue;
    for (int s = 0; s < 2; s++) {
      Part *p = looked_up[s];
      if (!p || !p->active) continue;
      uint32_t set = (sets >> (BITS * s)) & 0xffff;
      if (p->told[set] == UNTOLD) p->told[set] = points_anew(p, set);
      int64_t lack = p->told[set] - p->most;
      if (p->sides & 1) f += lack;
      if (p->sides & 2) g += lack;
    }
    if (raw(f, g) < floor_raw) continue;
    batch[kept] = batch[i];
    batch_rise[kept++] = batch_rise[i];
  }
  return kept;
}
