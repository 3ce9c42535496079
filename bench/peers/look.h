/* A candidate is looked at: its points until it falls short, its confidence, and the best k. */
#include "ties.h"

/* Parts that say anything, and what they give at most. */
static Part *active[64];
static int active_count;

static void prepare(int place) {
  most_sums[0] = most_sums[1] = bias;
  active_count = 0;
  for (int i = 0; i < part_count; i++) {
    Part *p = &parts[i];
    if (p->signal->shape == RECORD) {
      int own = rows[(long)place * width + p->signal->at];
      p->active = 1;
      most_sums[1] += own == 0 ? 0 : p->signal->points[own - 1];
      p->kind = BY_SET;
    } else {
      if (p->signal->shape == OVERLAP) prepare_overlap(p, place); else prepare_affinity(p, place);
      if (!p->active) continue;
      if (p->tables) p->told = table_for(p, set_of(p->own, place));
      p->kind = p->tables ? BY_SET : p->signal->shape == OVERLAP && p->region_count == 0 ? BY_TERMS : ANEW;
    }
    if (p->sides & 1) most_sums[0] += p->most;
    if (p->sides & 2) most_sums[1] += p->most;
    active[active_count++] = p;
  }
  if (contacts_signal >= 0) {
    prepare_contacts(place);
    most_sums[0] += contacts_most;
    most_sums[1] += contacts_most;
  }
}

static inline int64_t raw(int64_t f, int64_t g) { return even * (f + g) + less * (f < g ? f : g); }

/* The best k: a heap with the worst at its root. */
typedef struct { int64_t score; uint32_t rank, place; } Kept;
static Kept heap[1024];
static int kept_count;

static inline int is_worse(const Kept *a, const Kept *b) {
  return a->score < b->score || (a->score == b->score && a->rank > b->rank);
}

static void keep(Kept one) {
  int i;
  if (kept_count < k) {
    for (i = kept_count++; i > 0 && is_worse(&one, &heap[(i - 1) / 2]); i = (i - 1) / 2) heap[i] = heap[(i - 1) / 2];
  } else {
    for (i = 0;;) {
      int child = 2 * i + 1;
      if (child >= kept_count) break;
      if (child + 1 < kept_count && is_worse(&heap[child + 1], &heap[child])) child++;
      if (is_worse(&one, &heap[child])) break;
      heap[i] = heap[child];
      i = child;
    }
  }
  heap[i] = one;
  if (kept_count == k && heap[0].score * scale > floor_raw) floor_raw = heap[0].score * scale;
}

/* Thousandths of the weight that is known, of both sides together. */
static int confidence(uint32_t place) {
  int64_t known = 0, all = 0;
  for (int i = 0; i < signal_count; i++) all += 2 * llabs((int64_t)signals[i].weight);
  for (int i = 0; i < active_count; i++) {
    const Part *p = active[i];
    int64_t weight = llabs((int64_t)p->signal->weight) * (p->sides == 3 ? 2 : 1);
    if (p->signal->shape == RECORD) {
      if (rows[(long)place * width + p->signal->at]) known += weight;
      if (rows[(long)asking * width + p->signal->at]) known += weight;
    } else if (p->signal->shape == OVERLAP) known += set_of(p->column, (int)place) ? weight : 0;
    else known += known_cells(p, set_of(p->column, (int)place)) ? weight : 0;
  }
  if (contacts_signal >= 0 && degree((uint32_t)asking) && degree(place)) known += 2 * llabs((int64_t)signals[contacts_signal].weight);
  return all == 0 ? 0 : (int)(1000 * known / all);
}

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }

/* Scores a candidate as far as it can still reach the floor; `rise` is what ties can give above the most of others. */
static inline void look_at(uint32_t place, int64_t f, int64_t g, int64_t rise) {
  const int32_t *row = rows + (long)place * width;
  f += rise; g += rise;
  for (int i = 0; i < active_count; i++) {
    Part *p = active[i];
    const int32_t *at = row + p->column->at;
    int32_t points;
    if (p->kind == BY_SET) {
      points = p->told[*at];
      if (points == UNTOLD) points = p->told[*at] = points_anew(p, (uint32_t)*at);
    } else if (p->kind == BY_TERMS) {
      uint32_t two = (uint32_t)at[0], more = (uint32_t)at[1];
      const uint16_t *v = p->table.values;
      if (two == 0) points = 0;
      else if ((two & 0xffff) == OVERFLOW) points = points_anew(p, p->column->sets[place]);
      else points = p->by_sum[v[two & 0xffff] + v[two >> 16] + v[more & 0xffff] + v[more >> 16]];
    } else points = points_anew(p, p->column->sets[place]);
    int64_t lack = points - p->most;
    if (p->sides & 1) f += lack;
    if (p->sides & 2) g += lack;
    if (raw(f, g) < floor_raw) return;
  }
  if (contacts_signal >= 0) {
    int64_t lack = contact_points(place) - contacts_most - rise;
    f += lack; g += lack;
  }
  if (raw(f, g) < floor_raw) return;
  Kept one = { floor_div(raw(f, g), scale), rank_of[place], place };
  if (kept_count == k && !is_worse(&heap[0], &one)) return;
  if ((int)place == asking || (least_confidence > 0 && confidence(place) < least_confidence)) return;
  keep(one);
}

static inline int is_set(const uint32_t *bits, uint32_t place) { return (bits[place >> 5] >> (place & 31)) & 1; }

static int best_first(const void *p, const void *q) { return is_worse(p, q) ? 1 : -1; }

/* After one round that warms up; of each query the median counts. */
#define ROUNDS 3

static int by_size(const void *p, const void *q) {
  double a = *(const double *)p, b = *(const double *)q;
  return a < b ? -1 : a > b;
}

static double median(double *times) {
  qsort(times, ROUNDS, sizeof *times, by_size);
  return times[ROUNDS / 2];
}

static void print_answer(double us) {
  qsort(heap, (size_t)kept_count, sizeof *heap, best_first);
  printf("%.3f", us);
  for (int i = 0; i < kept_count; i++) printf(" %u:%lld", heap[i].place, (long long)heap[i].score);
  printf("\n");
}

/* Asks everybody in rounds. */
static void print_answers(void (*ask)(int place)) {
  double *times = malloc((size_t)asked_count * ROUNDS * sizeof *times);
  for (int round = -1; round < ROUNDS; round++)
    for (long q = 0; q < asked_count; q++) {
      double begun = now_us();
      ask((int)asked[q]);
      if (round >= 0) times[q * ROUNDS + round] = now_us() - begun;
      if (round == ROUNDS - 1) print_answer(median(times + q * ROUNDS));
    }
}
