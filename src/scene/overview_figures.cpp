// Four figures, each with its mark: what holds, what it costs as far as known, how many use it, and
// how much is open.

#include <algorithm>
#include <array>

#include "answers/briefing.h"
#include "answers/capacity.h"
#include "answers/costs.h"
#include "answers/in_force.h"
#include "scene/overview_parts.h"
#include "scene/showing.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/overview.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::InForce;
using namespace words;

std::string mark_word(Mark mark, state::Language language) {
  const std::array<Phrase<>, 4> words = {common::mark_stated, common::mark_derived,
                                         labels::proposed, common::mark_unknown};
  return words::say(language, words[static_cast<std::size_t>(mark)]);
}

/// Which of those that are not in force deserves a word: the only one that has ended.
std::string not_in_force_note(const Sheet& s, const std::vector<answers::ServiceState>& states) {
  std::size_t no = 0;
  std::size_t unclear = 0;
  bool all_proposed = true;  // that they have ended
  const answers::ServiceState* ended = nullptr;
  for (const answers::ServiceState& state : states) {
    if (state.in_force == InForce::yes) continue;
    if (state.in_force != InForce::no) {
      ++unclear;
      continue;
    }
    ++no;
    all_proposed = all_proposed && state.status == model::Status::proposed;
    ended = &state;
  }
  if (no + unclear == 0) return s.say(overview::figure_all_in_force);
  const auto end = no == 1 && unclear == 0 ? end_of(s.prepared, ended->service) : std::nullopt;
  if (!end || end->date.latest() >= s.as_of) {
    if (unclear == 0) {
      return s.say(overview::figure_not_in_force, no, all_proposed ? "proposed" : "");
    }
    if (no == 0) return s.say(overview::figure_unclear, s.number(unclear));
    return s.say(overview::figure_others, s.number(no), s.number(unclear));
  }
  return s.say(overview::figure_one_ended,
               words::local(s.dataset.at(ended->service).name, s.language),
               boundary_date(end->date, s.language),
               end->status == model::Status::proposed ? "proposed" : "");
}

Figure in_force_figure(const Sheet& s) {
  const auto states = answers::in_force(s.dataset, s.as_of);
  const auto yes = static_cast<std::size_t>(std::count_if(
      states.begin(), states.end(),
      [](const answers::ServiceState& state) { return state.in_force == InForce::yes; }));
  Figure figure;
  figure.id = "in-force";
  figure.value = s.say(common::some_of, s.number(yes), s.number(states.size()));
  figure.label = s.say(s.narrow ? overview::figure_in_force_short : overview::figure_in_force);
  figure.note = not_in_force_note(s, states);
  figure.mark = Mark::derived;
  figure.target = going(s, state::View::timeline);
  return figure;
}

std::string missing_note(const Sheet& s, const answers::CostAnswer& costs) {
  if (costs.missing_amounts > 0) return s.say(facts::missing_in_sum, costs.missing_amounts);
  return costs.total_is_floor ? std::string() : s.say(facts::none_missing_in_sum);
}

Figure cost_figure(const Sheet& s) {
  const int year = base::calendar(s.as_of).year;
  const answers::CostAnswer costs = answers::costs(s.dataset, year);
  Figure figure;
  figure.id = "cost";
  figure.label = s.say(overview::figure_cost, std::to_string(year));
  figure.target = going(s, state::View::cost_flows);
  figure.target.year = year;
  const bool known = std::any_of(costs.lines.begin(), costs.lines.end(),
                                 [](const answers::CostLine& line) { return line.summed; });
  if (!known) {
    figure.label = s.say(overview::figure_cost_of, std::to_string(year));
    figure.value = s.say(common::unknown_amount);
    figure.note = s.say(overview::figure_cost_unknown);
    figure.mark = Mark::unknown;
    figure.missing = true;
    return figure;
  }
  const std::string total = words::worked_out_money(costs.total, costs.approximate, s.language);
  figure.value = total;
  if (costs.total_is_floor) {
    // Where the number would have to be small to hold the word, the label begins with it.
    if (s.narrow) {
      figure.label = s.say(overview::figure_cost_floor, std::to_string(year));
    } else {
      figure.value = s.say(overview::figure_at_least, total);
    }
  }
  figure.note = missing_note(s, costs);
  const auto summed = std::count_if(costs.lines.begin(), costs.lines.end(),
                                    [](const answers::CostLine& line) { return line.summed; });
  figure.mark = mark_of(costs.status);
  if (summed == 1) {
    const auto only = std::find_if(costs.lines.begin(), costs.lines.end(),
                                   [](const answers::CostLine& line) { return line.summed; });
    figure.target.selected = s.dataset.at(only->flow).id;
  }
  for (const answers::CostLine& line : costs.lines) {
    if (!line.summed || !line.amount) continue;
    figure.how.push_back({words::local(s.dataset.at(line.flow).name, s.language) + ": " +
                              words::worked_out_money(*line.amount, line.approximate, s.language) +
                              ", " + std::string(words::status_word(line.status, s.language)),
                          false});
  }
  return figure;
}

/// The newest count of use against a contracted number, not later than the day.
std::optional<answers::CapacityAnswer> newest_use(const Sheet& s) {
  std::optional<answers::CapacityAnswer> best;
  const auto when = [](const answers::CapacityAnswer& answer) {
    return answer.capacity->as_of ? answer.capacity->as_of->latest() : base::kFirstDay;
  };
  for (const answers::CapacityAnswer& answer : answers::capacities(s.dataset)) {
    if (!answer.used_permille || when(answer) > s.as_of) continue;
    if (!best || when(answer) > when(*best)) best = answer;
  }
  return best;
}

Figure use_figure(const Sheet& s) {
  Figure figure;
  figure.id = "use";
  figure.target = going(s, state::View::timeline);
  const auto use = newest_use(s);
  if (!use) {
    figure.value = s.say(common::unknown_amount);
    figure.label = s.say(labels::places);
    figure.note = s.say(facts::no_use_documented);
    figure.mark = Mark::unknown;
    figure.missing = true;
    return figure;
  }
  const model::Quantity& used = *use->capacity->used.value();
  const model::Quantity& contracted = *use->capacity->contracted.value();
  const auto number = [&](const model::Quantity& quantity) {
    const std::string value = words::number(quantity.value, s.language);
    return quantity.approximate ? s.say(common::about, value) : value;
  };
  figure.value = s.say(common::some_of, number(used), number(contracted));
  const std::string when =
      use->capacity->as_of ? words::date(*use->capacity->as_of, s.language) : std::string();
  const std::string& unit = words::local(contracted.unit, s.language);
  figure.label = use->units_differ ? s.say(overview::figure_unit_against_unit,
                                           words::local(used.unit, s.language), unit)
                                   : s.say(overview::figure_used, unit);
  if (!when.empty()) figure.label += " " + when;
  const auto& services = s.dataset.at(use->agreement).services;
  figure.note = (services.empty() ? words::local(s.dataset.at(use->agreement).name, s.language)
                                  : words::local(s.dataset.at(services.front()).name, s.language)) +
                ".";
  if (use->units_differ) figure.note += " " + s.say(overview::figure_not_occupancy);
  figure.mark = mark_of(std::max(use->capacity->used.status(), use->capacity->contracted.status()));
  figure.share = std::min(1.0F, static_cast<float>(*use->used_permille) / 1000.0F);
  figure.service = services.empty() ? 0 : services.front().index;
  figure.target =
      showing(s.request, s.dataset, {model::RecordKind::agreement, use->agreement.index});
  return figure;
}

std::string documents_note(const Sheet& s) {
  const auto counts = answers::document_counts(s.dataset);
  if (counts.only_proposals()) return s.say(overview::figure_documents_proposals, counts.own);
  return s.say(overview::figure_documents_mixed, words::number(counts.proposals, s.language),
               words::number(counts.own, s.language));
}

Figure question_figure(const Sheet& s) {
  Figure figure;
  figure.id = "questions";
  figure.value = s.number(static_cast<std::size_t>(answers::question_counts(s.dataset).open()));
  figure.label = s.say(overview::figure_open_questions);
  figure.note = documents_note(s);
  figure.target = going(s, state::View::sources);
  return figure;
}

float fitting_size(const Sheet& s, const std::string& value, float width) {
  for (const float size : {40.0F, 36.0F, 32.0F, 28.0F, 24.0F, 20.0F}) {
    if (s.narrow && size > 28) continue;
    if (s.pen.width(value, size, Face::display) + 32 <= width) return size;
  }
  return 16;
}

float height_of(const Sheet& s, const Figure& figure, float width) {
  const float label =
      text_height(s, figure.label, s.narrow ? 14.0F : 16.0F,
                  s.narrow ? Face::regular : Face::semibold, s.narrow ? 20.0F : 24.0F, width);
  const float note = s.narrow ? 0 : text_height(s, figure.note, 14, Face::regular, 20, width);
  return (s.narrow ? 48.0F : 64.0F) + label + note + (figure.share ? 24.0F : 0.0F);
}

void add_figure(Sheet& s, const Figure& figure, Rect rect, float size) {
  const float bar = s.narrow ? 3 : 4;
  s.pen.fill({rect.x, rect.y, rect.w, bar}, ink(Role::brand7));
  const float baseline = rect.y + (s.narrow ? 38.0F : 54.0F);
  s.pen.text({rect.x, baseline}, figure.value,
             {size, Face::display, ink(figure.missing ? Role::error : Role::ink9)});
  if (figure.mark) {
    s.pen.mark(
        {rect.x + s.pen.width(figure.value, size, Face::display) + 22, baseline - size * 0.34F},
        *figure.mark);
  }
  float y = rect.y + (s.narrow ? 46.0F : 64.0F);
  y = s.pen.paragraph({rect.x, y}, figure.label,
                      {s.narrow ? 14.0F : 16.0F, s.narrow ? Face::regular : Face::semibold,
                       ink(s.narrow ? Role::ink7 : Role::ink9)},
                      s.narrow ? 20.0F : 24.0F, rect.w);
  if (!s.narrow) {
    y = s.pen.paragraph({rect.x, y}, figure.note, {14, Face::regular, ink(Role::ink7)}, 20, rect.w);
  }
  if (figure.share) {
    s.pen.fill({rect.x, y + 8, rect.w, s.narrow ? 6.0F : 12.0F},
               of_service(Role::service_tint, figure.service));
    s.pen.fill({rect.x, y + 8, rect.w * *figure.share, s.narrow ? 6.0F : 12.0F},
               of_service(Role::service_base, figure.service));
  }
  Node node;
  node.id = "figure:" + figure.id;
  node.kind = NodeKind::link;
  node.name = figure.value + " " + figure.label + ".";
  if (figure.mark) node.name += " " + mark_word(*figure.mark, s.language) + ".";
  if (!figure.note.empty()) node.name += " " + figure.note;
  node.rect = rect;
  node.highlight = {rect.x - 4, rect.y, rect.w + 8, rect.h};
  node.hoverable = true;
  lead_to(node, figure.target);
  if (figure.mark) {
    node.tooltip = {{mark_word(*figure.mark, s.language), true}};
    if (!figure.note.empty()) node.tooltip.push_back({figure.note, false});
    node.tooltip.insert(node.tooltip.end(), figure.how.begin(), figure.how.end());
  }
  add_node(s, std::move(node));
}

}  // namespace

std::array<Figure, 4> figures_of(const Sheet& s) {
  return {in_force_figure(s), cost_figure(s), use_figure(s), question_figure(s)};
}

float add_key_figures(Sheet& s, Rect area, const OverviewFacts& facts) {
  const std::array<Figure, 4>& figures = facts.figures;
  const std::size_t columns = area.w < 700 ? 2 : 4;
  const float gap = s.narrow ? 24.0F : 32.0F;
  const float width =
      (area.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  float y = area.y;
  float size = 40;  // the same for all, so that none looks weightier
  for (const Figure& figure : figures) size = std::min(size, fitting_size(s, figure.value, width));
  for (std::size_t first = 0; first < figures.size(); first += columns) {
    float height = 0;
    for (std::size_t i = first; i < first + columns; ++i) {
      height = std::max(height, height_of(s, figures[i], width));
    }
    for (std::size_t i = first; i < first + columns; ++i) {
      const float x = area.x + static_cast<float>(i - first) * (width + gap);
      add_figure(s, figures[i], {x, y, width, height}, size);
    }
    y += height + (first + columns < figures.size() ? 12.0F : 0.0F);
  }
  return y;
}

}  // namespace avtal::scene
