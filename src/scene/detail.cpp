#include "scene/detail.h"

#include <algorithm>

#include "scene/describe.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Agreement;
using model::Ref;
using state::Language;
using words::Phrase;

constexpr float kLabelWidth = 80;
constexpr float kMarkWidth = 20;
constexpr float kFootHeight = 44;
constexpr float kMeterHeight = 12;
constexpr std::size_t kSourcesShown = 6;
constexpr std::size_t kQuestionsShown = 5;

/// Writes the panel from top to bottom.
struct Panel {
  const PageRequest& request;
  const model::Dataset& dataset;
  Language language;
  Page& page;
  Pen& pen;
  Day as_of;
  float left = 0;
  float right = 0;
  float y = 0;
  Rect clip;

  float width() const { return right - left; }
};

std::string word(const Panel& p, Phrase phrase) {
  return std::string(words::text(phrase, p.language));
}

void clip_node(const Panel& p, Node& node) {
  node.highlight = node.rect;
  const float top = std::max(node.rect.y, p.clip.y);
  const float bottom = std::min(node.rect.bottom(), p.clip.bottom());
  node.hidden = bottom <= top;
  node.rect.y = node.hidden ? p.clip.y : top;
  node.rect.h = node.hidden ? 0 : bottom - top;
}

void add_node(Panel& p, Node node) {
  node.parent = "panel";
  clip_node(p, node);
  p.page.nodes.push_back(std::move(node));
}

void rule(Panel& p) { p.pen.line({p.left, p.y + 0.5F}, {p.right, p.y + 0.5F}, ink(Role::line2)); }

struct Row {
  std::string id;
  std::string label;
  std::string value;
  std::vector<Mark> marks;
  std::vector<std::string> subs;
};

std::string spoken_marks(const Panel& p, const std::vector<Mark>& marks) {
  std::vector<std::string> parts;
  for (const Mark mark : marks) {
    const model::Status status = mark == Mark::stated     ? model::Status::stated
                                 : mark == Mark::derived  ? model::Status::derived
                                 : mark == Mark::proposed ? model::Status::proposed
                                                          : model::Status::unknown;
    const std::string spoken(words::status_word(status, p.language));
    if (std::find(parts.begin(), parts.end(), spoken) == parts.end()) parts.push_back(spoken);
  }
  return words::joined(parts, p.language);
}

void add_row(Panel& p, const Row& row) {
  const float top = p.y;
  rule(p);
  const float value_x = p.left + kLabelWidth;
  const float marks_width = static_cast<float>(row.marks.size()) * kMarkWidth;
  const float value_width = p.right - value_x - marks_width - (row.marks.empty() ? 0.0F : 4.0F);
  float label_y = p.y + 10;
  for (const std::string& line : p.pen.wrapped(row.label, 12, Face::regular, kLabelWidth - 8)) {
    p.pen.text({p.left, label_y + 12}, line, {12, Face::regular, ink(Role::ink6)});
    label_y += 16;
  }
  float x = p.right - marks_width + kMarkWidth / 2 + 2;
  for (const Mark mark : row.marks) {
    p.pen.mark({x, p.y + 18}, mark);
    x += kMarkWidth;
  }
  p.y = p.pen.paragraph({value_x, p.y + 8}, row.value, {14, Face::semibold, ink(Role::ink9)}, 20,
                        value_width);
  for (const std::string& sub : row.subs) {
    p.y = p.pen.paragraph({value_x, p.y + 2}, sub, {12, Face::regular, ink(Role::ink7)}, 16,
                          p.right - value_x);
  }
  p.y = std::max(p.y, label_y) + 8;
  Node node;
  node.id = "panel:" + row.id;
  node.kind = NodeKind::row;
  node.name = row.label;
  node.value = row.value;
  const std::string marks = spoken_marks(p, row.marks);
  if (!marks.empty()) node.value += " (" + marks + ")";
  for (const std::string& sub : row.subs) node.value += ". " + sub;
  node.rect = {p.left, top, p.width(), p.y - top};
  add_node(p, std::move(node));
}

template <class T>
void add_mark(Row& row, const model::Claims<T>& claims) {
  if (!claims.loaded()) return;
  const Mark mark = mark_of(claims.status());
  if (std::find(row.marks.begin(), row.marks.end(), mark) == row.marks.end()) {
    row.marks.push_back(mark);
  }
}

/// "ej inläst" and "inget dokument säger" are different kinds of empty.
template <class T>
std::string empty_word(const Panel& p, const model::Claims<T>& claims) {
  return word(p, claims.loaded() ? Phrase::no_document_says : Phrase::not_loaded);
}

/// The other claims for a field, each with its status and place.
template <class T, class Say>
void add_other_claims(const Panel& p, Row& row, const model::Claims<T>& claims, Say say) {
  if (claims.all.size() < 2) return;
  const Phrase phrase = claims.resolution == model::Resolution::contradicted
                            ? Phrase::contradicted_by
                        : claims.resolution == model::Resolution::open ? Phrase::other_reading
                                                                       : Phrase::also_written;
  for (std::size_t i = 1; i < claims.all.size(); ++i) {
    const auto& claim = claims.all[i];
    if (!claim.value) continue;
    std::string text = words::filled(phrase, p.language, {say(*claim.value)});
    if (!claim.places.empty()) {
      text += " (" + words::place(p.dataset, claim.places.front(), p.language) + ")";
    }
    row.subs.push_back(std::move(text));
  }
}

template <class T>
void add_derivation(const Panel& p, Row& row, const model::Claims<T>& claims) {
  const auto* claim = claims.first();
  if (claim && !claim->derivation.empty()) {
    row.subs.push_back(words::local(claim->derivation, p.language));
  }
}

// ---- head
// ------------------------------------------------------------------------------------------

void add_close(Panel& p) {
  const Rect rect{p.right - 24, p.y - 2, 28, 28};
  p.pen.icon({rect.x + 6, rect.y + 6}, Icon::close, ink(Role::ink7));
  Node node =
      button_node({"panel:close", word(p, Phrase::close_panel), state::Select{""}, "", ""}, rect);
  node.tooltip = {{node.name, false}};
  add_node(p, std::move(node));
}

void add_title(Panel& p, std::optional<std::size_t> service, const std::string& kicker,
               const std::string& title, const std::string& subtitle) {
  const Role kicker_role = service ? Role::service_text : Role::ink7;
  if (service) p.pen.fill({p.left, p.y + 4, 4, 16}, of_service(Role::service_base, *service));
  const float kicker_x = p.left + (service ? 12.0F : 0.0F);
  const Paint kicker_paint = service ? of_service(kicker_role, *service) : ink(kicker_role);
  const float kicker_bottom = p.pen.paragraph(
      {kicker_x, p.y + 4}, kicker, {12, Face::semibold, kicker_paint}, 16, p.right - kicker_x - 32);
  const float top = p.y;
  p.y = p.pen.paragraph({p.left, std::max(kicker_bottom + 4, p.y + 26)}, title,
                        {20, Face::semibold, ink(Role::ink9)}, 28, p.width());
  Node heading;
  heading.id = "panel:title";
  heading.kind = NodeKind::heading;
  heading.level = 2;
  heading.name = title;
  heading.rect = {p.left, top, p.width(), p.y - top};
  add_node(p, heading);
  Node text;
  text.id = "panel:kicker";
  text.name = kicker + (subtitle.empty() ? "" : ". " + subtitle);
  text.rect = {p.left, top, p.width(), 24};
  add_node(p, text);
  if (!subtitle.empty()) {
    p.y = p.pen.paragraph({p.left, p.y}, subtitle, {14, Face::regular, ink(Role::ink6)}, 20,
                          p.width());
  }
  p.y += 12;
}

void add_chips(Panel& p, const std::vector<Chip>& chips) {
  float x = p.left;
  std::string spoken;
  for (const Chip& chip : chips) {
    const float w = p.pen.chip_width(chip.text);
    if (x > p.left && x + w > p.right) {
      x = p.left;
      p.y += 32;
    }
    p.pen.chip({x, p.y}, chip.text, chip.kind);
    x += w + 8;
    spoken += (spoken.empty() ? "" : ". ") + chip.text;
  }
  Node node;
  node.id = "panel:state";
  node.name = spoken;
  node.rect = {p.left, p.y, p.width(), 24};
  add_node(p, node);
  p.y += 38;
}

// ---- agreement
// -----------------------------------------------------------------------------------

base::Period party_period(const model::Party& party, const Agreement& agreement) {
  base::Period period = period_of(agreement);
  if (const base::Edge* start = party.start.value()) period.start = *start;
  if (const base::Edge* end = party.end.value()) period.end = *end;
  return period;
}

std::string party_text(const Panel& p, const model::Party& party) {
  const auto* organization = party.organization.value();
  return organization ? full_name(p.dataset.at(*organization), p.language)
                      : empty_word(p, party.organization);
}

void add_role(Panel& p, const Agreement& agreement, model::PartyRole role) {
  std::vector<std::pair<base::Answer, const model::Party*>> parties;
  for (const model::Party& party : agreement.parties) {
    if (party.role != role) continue;
    parties.emplace_back(base::covers(party_period(party, agreement), p.as_of), &party);
  }
  if (parties.empty()) return;
  std::stable_sort(parties.begin(), parties.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  const model::Party& first = *parties.front().second;
  Row row{"role:" + std::to_string(static_cast<int>(role)),
          capitalised(std::string(words::role_word(role, p.language))),
          party_text(p, first),
          {},
          {}};
  add_mark(row, first.organization);
  add_other_claims(p, row, first.organization, [&](Ref<model::Organization> other) {
    return full_name(p.dataset.at(other), p.language);
  });
  add_derivation(p, row, first.organization);
  for (std::size_t i = 1; i < parties.size(); ++i) {
    const model::Party& party = *parties[i].second;
    std::string text = party_text(p, party);
    if (party.start.loaded() || party.end.loaded()) {
      text += ", " + words::period(party_period(party, agreement), p.language);
    }
    row.subs.push_back(std::move(text));
  }
  add_row(p, row);
}

void add_period(Panel& p, Ref<Agreement> reference) {
  const Agreement& agreement = p.dataset.at(reference);
  if (agreement.terms.empty()) return;
  const base::Period period = period_of(agreement);
  Row row{"period",
          word(p, Phrase::row_period),
          words::period(with_boundary_day(period), p.language),
          {},
          {}};
  add_mark(row, agreement.terms.front().start);
  add_mark(row, agreement.terms.back().end);
  if (agreement.terms.back().end.status() == model::Status::proposed) {
    row.subs.push_back(word(p, Phrase::end_is_proposed));
  }
  if (period.end.date && period.end.date->precision() == base::Precision::one_of) {
    row.subs.push_back(words::filled(Phrase::last_day_is, p.language,
                                     {words::date(*period.end.date, p.language)}));
  }
  for (const answers::Gap& gap : answers::gaps(p.dataset)) {
    if (gap.before.agreement != reference || gap.after.agreement != reference) continue;
    const base::Period hole{base::Edge::at(base::EdtfDate::from_day(gap.first)),
                            base::Edge::at(base::EdtfDate::from_day(gap.last))};
    row.subs.push_back(
        words::filled(Phrase::not_covered, p.language, {words::period(hole, p.language)}));
    row.marks.push_back(Mark::unknown);
  }
  add_other_claims(p, row, agreement.terms.back().end, [&](const base::Edge& edge) {
    return edge.kind == base::Edge::Kind::open ? word(p, Phrase::open_ended)
           : edge.date                         ? words::date(*edge.date, p.language)
                                               : word(p, Phrase::no_document_says);
  });
  add_row(p, row);
}

std::string money_text(const Panel& p, const model::Money& money) {
  std::string text = words::money(money.amount, money.approximate, p.language);
  if (money.basis == model::MoneyBasis::per_year) {
    text += " " + words::basis(money.basis, p.language);
  }
  return text;
}

base::Period flow_period(const model::MoneyFlow& flow) {
  const base::Edge* start = flow.start.value();
  const base::Edge* end = flow.end.value();
  return {start ? *start : base::Edge::not_known(), end ? *end : base::Edge::not_known()};
}

void add_costs(Panel& p, Ref<Agreement> reference) {
  std::vector<std::pair<base::Answer, const model::MoneyFlow*>> flows;
  for (const model::MoneyFlow& flow : p.dataset.money_flows) {
    if (flow.agreement == reference) {
      flows.emplace_back(base::covers(flow_period(flow), p.as_of), &flow);
    }
  }
  if (flows.empty()) return;
  std::stable_sort(flows.begin(), flows.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  const model::MoneyFlow& first = *flows.front().second;
  const model::Money* money = first.amount.value();
  Row row{"cost",
          word(p, Phrase::row_cost),
          money ? money_text(p, *money) : word(p, Phrase::amount_not_stated),
          {},
          {}};
  add_mark(row, first.amount);
  if (money) {
    std::string sub = capitalised(words::price_level(money->price_level, p.language)) + ".";
    if (money->basis != model::MoneyBasis::per_year) {
      sub += " " + capitalised(words::basis(money->basis, p.language)) + ".";
    }
    row.subs.push_back(std::move(sub));
  }
  add_derivation(p, row, first.amount);
  for (std::size_t i = 1; i < flows.size(); ++i) {
    const model::MoneyFlow& flow = *flows[i].second;
    const model::Money* other = flow.amount.value();
    row.subs.push_back(capitalised(words::period(flow_period(flow), p.language)) + ": " +
                       (other ? money_text(p, *other) : word(p, Phrase::amount_not_stated)) + " (" +
                       std::string(words::status_word(flow.amount.status(), p.language)) + ")");
  }
  add_row(p, row);
}

void add_meter(Panel& p, int permille, std::size_t service) {
  const float x = p.left + kLabelWidth;
  const float w = p.right - x - 72;
  const float y = p.y - 4;
  p.pen.box({x, y, w, kMeterHeight}, ink(Role::background), of_service(Role::service_base, service),
            1.5F, 0);
  p.pen.fill({x, y, w * static_cast<float>(std::clamp(permille, 0, 1000)) / 1000, kMeterHeight},
             of_service(Role::service_base, service));
  p.pen.text({p.right - 28, y + 10}, words::percent(permille, p.language),
             {12, Face::regular, ink(Role::ink7), Align::right});
  p.pen.mark({p.right - 8, y + 6}, Mark::derived);
  p.y += 16;
}

void add_capacity(Panel& p, Ref<Agreement> reference, std::size_t service) {
  for (const answers::CapacityAnswer& answer : answers::capacities(p.dataset)) {
    if (answer.agreement != reference) continue;
    const auto* contracted = answer.capacity->contracted.value();
    const auto* used = answer.capacity->used.value();
    if (!contracted && !used) continue;
    std::string label = word(p, Phrase::row_capacity);
    if (answer.capacity->as_of) label += " " + words::date(*answer.capacity->as_of, p.language);
    std::string value;
    if (contracted && used) {
      value = words::filled(
          Phrase::used_of, p.language,
          {words::quantity(*used, p.language), words::quantity(*contracted, p.language)});
    } else {
      value = words::quantity(contracted ? *contracted : *used, p.language);
    }
    Row row{"capacity:" + std::to_string(p.page.nodes.size()), label, value, {}, {}};
    if (contracted) add_mark(row, answer.capacity->contracted);
    if (used) add_mark(row, answer.capacity->used);
    if (contracted && !answer.capacity->used.loaded() && answer.capacity->used.all.empty()) {
      row.subs.clear();
    }
    add_row(p, row);
    if (answer.used_permille) add_meter(p, *answer.used_permille, service);
  }
}

void add_deadline(Panel& p, Ref<Agreement> reference) {
  const auto chain = answers::notice_chain(p.dataset, reference, p.as_of);
  if (!chain) return;
  Row row{"deadline",
          word(p, Phrase::row_deadline),
          words::date(chain->last_day_to_act, p.language),
          {Mark::derived},
          {}};
  row.subs.push_back(words::filled(
      Phrase::deadline_how, p.language,
      {words::months(chain->notice_months, p.language), words::date(chain->end, p.language)}));
  row.subs.push_back(words::filled(chain->slack_days >= 0 ? Phrase::in_days : Phrase::days_ago,
                                   p.language, {words::days(chain->slack_days, p.language)}));
  if (chain->cost_per_month_of_delay) {
    row.subs.push_back(words::filled(
        Phrase::cost_of_delay, p.language,
        {words::money(*chain->cost_per_month_of_delay, chain->cost_approximate, p.language)}));
  }
  add_row(p, row);
}

void add_option(Panel& p, const Agreement& agreement) {
  const auto& claims = agreement.extension_option;
  if (!claims.loaded()) return;
  const auto say = [&](const model::ExtensionOption& option) {
    return words::filled(Phrase::extension_step, p.language,
                         {words::months(option.step_months, p.language)});
  };
  Row row{"extension",
          word(p, Phrase::row_extension),
          claims.value() ? say(*claims.value()) : empty_word(p, claims),
          {},
          {}};
  add_mark(row, claims);
  add_other_claims(p, row, claims, say);
  add_row(p, row);
}

void add_notice(Panel& p, const Agreement& agreement) {
  const auto& claims = agreement.notice;
  if (!claims.loaded()) return;
  const auto say = [&](const model::Notice& notice) {
    return words::months(notice.months, p.language);
  };
  Row row{"notice",
          word(p, Phrase::row_notice),
          claims.value() ? say(*claims.value()) : empty_word(p, claims),
          {},
          {}};
  add_mark(row, claims);
  add_other_claims(p, row, claims, say);
  add_row(p, row);
}

void add_text_claims(Panel& p, const std::string& id, Phrase label,
                     const model::Claims<model::LocalText>& claims) {
  if (!claims.loaded()) return;
  const auto say = [&](const model::LocalText& text) { return words::local(text, p.language); };
  Row row{
      id, word(p, label), claims.value() ? say(*claims.value()) : empty_word(p, claims), {}, {}};
  add_mark(row, claims);
  add_other_claims(p, row, claims, say);
  add_row(p, row);
}

void add_case_numbers(Panel& p, const std::vector<model::Claim<std::string>>& numbers) {
  if (numbers.empty()) return;
  std::vector<std::string> texts;
  Row row{"case-number", word(p, Phrase::row_case_number), {}, {}, {}};
  for (const auto& claim : numbers) {
    if (claim.value) texts.push_back(*claim.value);
    const Mark mark = mark_of(claim.status);
    if (std::find(row.marks.begin(), row.marks.end(), mark) == row.marks.end()) {
      row.marks.push_back(mark);
    }
  }
  row.value = texts.empty() ? word(p, Phrase::no_document_says) : words::joined(texts, p.language);
  add_row(p, row);
}

std::string clause_word(const Panel& p, answers::Clause clause) {
  switch (clause) {
    case answers::Clause::period:
      return word(p, Phrase::clause_period);
    case answers::Clause::extension_option:
      return word(p, Phrase::clause_extension);
    case answers::Clause::notice:
      return word(p, Phrase::clause_notice);
    case answers::Clause::price:
      return word(p, Phrase::clause_price);
    case answers::Clause::price_level:
      return word(p, Phrase::clause_price_level);
    case answers::Clause::index:
      return word(p, Phrase::clause_index);
    case answers::Clause::capacity:
      return word(p, Phrase::clause_capacity);
    case answers::Clause::follow_up:
      return word(p, Phrase::clause_follow_up);
    case answers::Clause::target_group:
      return word(p, Phrase::clause_target_group);
  }
  return {};
}

/// What the documents leave unsaid about the agreement, named.
void add_silence(Panel& p, Ref<Agreement> reference) {
  for (const answers::SilentClauses& silence : answers::silent_clauses(p.dataset)) {
    if (silence.agreement != reference) continue;
    std::vector<std::string> silent;
    for (const auto& [clause, said] : silence.clauses) {
      if (said == answers::Said::silent) silent.push_back(clause_word(p, clause));
    }
    if (silent.empty()) return;
    add_row(p, {"silent",
                word(p, Phrase::row_silent),
                capitalised(words::joined(silent, p.language)),
                {Mark::unknown},
                {}});
  }
}

/// What the agreement prolongs, amends or replaces, and what does so to it.
void add_relations(Panel& p, Ref<Agreement> reference) {
  const auto add = [&](std::size_t number, const model::Relation& relation, Ref<Agreement> other,
                       const std::string& label) {
    Row row{"relation:" + std::to_string(number),
            label,
            words::local(p.dataset.at(other).name, p.language),
            {mark_of(relation.status)},
            {}};
    if (!relation.derivation.empty())
      row.subs.push_back(words::local(relation.derivation, p.language));
    if (!relation.places.empty()) {
      row.subs.push_back(words::place(p.dataset, relation.places.front(), p.language));
    }
    add_row(p, row);
  };
  std::size_t number = 0;
  for (const model::Relation& relation : p.dataset.at(reference).relations) {
    add(number++, relation, relation.other,
        capitalised(std::string(words::relation_word(relation.type, p.language))));
  }
  for (std::uint32_t i = 0; i < p.dataset.agreements.size(); ++i) {
    for (const model::Relation& relation : p.dataset.agreements[i].relations) {
      if (relation.other == reference)
        add(number++, relation, {i}, word(p, Phrase::row_followed_by));
    }
  }
}

// ---- sources and questions
// -----------------------------------------------------------------------

void add_small_heading(Panel& p, const std::string& id, Phrase phrase, const std::string& right) {
  rule(p);
  p.y += 10;
  const std::string title = word(p, phrase);
  p.pen.text({p.left, p.y + 12}, title, {12, Face::semibold, ink(Role::ink9)});
  p.pen.text({p.right, p.y + 12}, right, {12, Face::regular, ink(Role::ink6), Align::right});
  Node heading;
  heading.id = "panel:" + id;
  heading.kind = NodeKind::heading;
  heading.level = 3;
  heading.name = right.empty() ? title : title + ", " + right;
  heading.rect = {p.left, p.y, p.width(), 16};
  add_node(p, heading);
  p.y += 24;
}

void add_source_chip(Panel& p, const model::Place& place, std::size_t number) {
  const std::string text = words::place(p.dataset, place, p.language);
  const auto lines = p.pen.wrapped(text, 12, Face::regular, p.width() - 40);
  float w = 0;
  for (const std::string& line : lines) w = std::max(w, p.pen.width(line, 12));
  const Rect rect{p.left, p.y, w + 40, 8 + static_cast<float>(lines.size()) * 16};
  p.pen.box(rect, ink(Role::background), ink(Role::line3), 1, 4);
  p.pen.icon({rect.x + 8, rect.y + 4}, Icon::document, ink(Role::brand7));
  float y = rect.y + 16;
  for (const std::string& line : lines) {
    p.pen.text({rect.x + 28, y}, line, {12, Face::regular, ink(Role::brand7)});
    y += 16;
  }
  Node node;
  node.id = "panel:source:" + std::to_string(number);
  node.name = text;
  node.rect = rect;
  add_node(p, node);
  p.y = rect.bottom() + 6;
}

void add_sources(Panel& p, const std::vector<model::Place>& places) {
  if (places.empty()) return;
  add_small_heading(p, "sources", Phrase::sources, "");
  const std::size_t shown = std::min(places.size(), kSourcesShown);
  for (std::size_t i = 0; i < shown; ++i) add_source_chip(p, places[i], i);
  if (shown < places.size()) {
    const std::string more = words::filled(
        Phrase::and_more, p.language,
        {words::number(static_cast<std::int64_t>(places.size() - shown), p.language)});
    p.pen.text({p.left, p.y + 12}, more, {12, Face::regular, ink(Role::ink6)});
    Node node;
    node.id = "panel:source:more";
    node.name = more;
    node.rect = {p.left, p.y, p.width(), 16};
    add_node(p, node);
    p.y += 20;
  }
  p.y += 6;
}

void add_questions(Panel& p, std::string_view about) {
  const auto questions = answers::questions(p.dataset, about);
  if (questions.empty()) return;
  add_small_heading(p, "questions", Phrase::open_questions,
                    words::number(static_cast<std::int64_t>(questions.size()), p.language));
  const std::size_t shown = std::min(questions.size(), kQuestionsShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const model::Question& question = p.dataset.at(questions[i]);
    const std::string text =
        std::to_string(question.number) + ". " + words::local(question.title, p.language);
    const float top = p.y;
    p.pen.mark({p.left + 8, p.y + 10}, Mark::unknown);
    p.y = p.pen.paragraph({p.left + 24, p.y}, text, {14, Face::regular, ink(Role::brand7)}, 20,
                          p.width() - 24) +
          6;
    Node node =
        button_node({"panel:question:" + question.id, text, state::Select{question.id}, "", ""},
                    {p.left, top - 2, p.width(), p.y - top});
    node.hoverable = true;
    add_node(p, std::move(node));
  }
  p.y += 6;
}

void write_agreement(Panel& p, Ref<Agreement> reference) {
  const Agreement& agreement = p.dataset.at(reference);
  const std::size_t service = agreement.services.empty() ? 0 : agreement.services.front().index;
  std::vector<std::string> names;
  for (const Ref<model::Service> each : agreement.services) {
    names.push_back(words::local(p.dataset.at(each).name, p.language));
  }
  const std::string subtitle =
      agreement.services.size() == 1
          ? words::local(p.dataset.at(agreement.services.front()).subtitle, p.language)
          : std::string();
  const std::string& name = words::local(agreement.name, p.language);
  add_title(p, service, capitalised(agreement.kind), name,
            words::joined(names, p.language) + (subtitle.empty() ? "" : " " + subtitle));
  add_chips(p, agreement_chips(*p.request.prepared, reference, p.as_of, p.language));
  add_role(p, agreement, model::PartyRole::pays);
  add_role(p, agreement, model::PartyRole::performs);
  add_period(p, reference);
  add_costs(p, reference);
  add_capacity(p, reference, service);
  add_deadline(p, reference);
  add_role(p, agreement, model::PartyRole::responsible);
  add_role(p, agreement, model::PartyRole::receives);
  add_notice(p, agreement);
  add_option(p, agreement);
  add_text_claims(p, "index", Phrase::row_index, agreement.index_clause);
  add_text_claims(p, "scope", Phrase::row_scope, agreement.scope);
  add_text_claims(p, "target", Phrase::row_target_group, agreement.target_group);
  add_text_claims(p, "follow-up", Phrase::row_follow_up, agreement.follow_up);
  add_case_numbers(p, agreement.case_numbers);
  add_relations(p, reference);
  add_silence(p, reference);
  if (!agreement.remark.empty()) {
    add_row(p, {"remark",
                word(p, Phrase::row_remark),
                words::local(agreement.remark, p.language),
                {},
                {}});
  }
  add_sources(p, answers::places_of(p.dataset, {model::RecordKind::agreement, reference.index}));
  add_questions(p, agreement.id);
}

// ---- event and question
// --------------------------------------------------------------------------

void add_bounded_date(Panel& p, const model::BoundedDate& when) {
  Row row{"date", word(p, Phrase::row_date), {}, {}, {}};
  if (const base::EdtfDate* date = when.date.value()) {
    row.value = words::date(*date, p.language);
    add_mark(row, when.date);
  } else {
    row.value = word(p, Phrase::no_document_says);
    row.marks = {Mark::unknown};
  }
  if (const base::EdtfDate* date = when.not_before.value()) {
    row.subs.push_back(
        words::filled(Phrase::earliest_date, p.language, {words::date(*date, p.language)}));
  }
  if (const base::EdtfDate* date = when.not_after.value()) {
    row.subs.push_back(
        words::filled(Phrase::latest_date, p.language, {words::date(*date, p.language)}));
  }
  add_row(p, row);
}

void add_ladder(Panel& p, const model::Event& event) {
  if (event.kind != model::EventKind::decision && event.ladder.empty()) return;
  Row row{"ladder", word(p, Phrase::row_decision), {}, {}, {}};
  for (const model::Rung rung :
       {model::Rung::proposal, model::Rung::decision, model::Rung::approval, model::Rung::posted,
        model::Rung::legal_force}) {
    const auto reached =
        std::find_if(event.ladder.begin(), event.ladder.end(),
                     [&](const model::RungReached& each) { return each.rung == rung; });
    const std::string name = capitalised(std::string(words::rung_word(rung, p.language)));
    if (reached == event.ladder.end()) {
      row.subs.push_back(name + ": " + word(p, Phrase::no_document_says));
      continue;
    }
    row.value = name;
    const base::EdtfDate* date = reached->date.value();
    row.subs.push_back(name + ": " +
                       (date ? words::date(*date, p.language) : word(p, Phrase::date_not_stated)));
  }
  row.marks = {is_decided(event) ? Mark::stated : Mark::proposed};
  add_row(p, row);
}

void write_event(Panel& p, const model::Event& event) {
  add_title(p, std::nullopt,
            word(p, is_decided(event)                          ? Phrase::kicker_decided
                    : event.kind == model::EventKind::decision ? Phrase::kicker_proposed
                                                               : Phrase::kicker_event),
            words::local(event.name, p.language), "");
  add_bounded_date(p, event.when);
  if (const base::EdtfDate* date = event.takes_effect.value()) {
    Row row{"effect", word(p, Phrase::row_takes_effect), words::date(*date, p.language), {}, {}};
    add_mark(row, event.takes_effect);
    add_row(p, row);
  }
  add_ladder(p, event);
  std::vector<std::string> bodies;
  for (const auto body : event.bodies) {
    bodies.push_back(full_name(p.dataset.at(body), p.language));
  }
  if (!bodies.empty()) {
    add_row(p, {"bodies", word(p, Phrase::row_bodies), words::joined(bodies, p.language), {}, {}});
  }
  for (const model::DecisionPoint& point : event.points) {
    Row row{"point:" + point.id,
            short_name(p.dataset.at(point.body), p.language) + " " +
                words::filled(Phrase::point_number, p.language, {point.number}),
            words::local(point.text, p.language),
            {},
            {}};
    if (event.bodies.size() > 1 && point.matches.empty()) {
      row.subs.push_back(word(p, Phrase::point_unmatched));
      row.marks = {Mark::unknown};
    }
    add_row(p, row);
  }
  add_case_numbers(p, event.case_numbers);
  add_sources(p, event.places);
  add_questions(p, event.id);
}

void write_question(Panel& p, const model::Question& question) {
  const std::string kicker =
      words::filled(Phrase::question_number, p.language, {std::to_string(question.number)}) +
      " · " + std::string(words::question_kind_word(question.kind, p.language)) + " · " +
      std::string(words::weight_word(question.weight, p.language));
  add_title(p, std::nullopt, kicker, words::local(question.title, p.language), "");
  add_row(p,
          {"text", word(p, Phrase::row_question), words::local(question.text, p.language), {}, {}});
  for (std::size_t i = 0; i < question.sides.size(); ++i) {
    const model::QuestionSide& side = question.sides[i];
    Row row{"side:" + std::to_string(i),
            words::filled(Phrase::row_side, p.language, {std::to_string(i + 1)}),
            words::local(side.text, p.language),
            {},
            {}};
    for (const model::Place& place : side.places) {
      row.subs.push_back(words::place(p.dataset, place, p.language));
    }
    add_row(p, row);
  }
  if (!question.settled_by.empty()) {
    add_row(p, {"settled",
                word(p, Phrase::row_settled_by),
                words::local(question.settled_by, p.language),
                {},
                {}});
  }
}

void add_foot(const Panel& p, Pen& pen, Rect area) {
  const float y = area.bottom() - kFootHeight;
  pen.fill({area.x + 1, y, area.w - 1, kFootHeight}, ink(Role::panel));
  pen.line({p.left, y + 0.5F}, {p.right, y + 0.5F}, ink(Role::line2));
  float x = p.left;
  for (const auto& [mark, phrase] : {std::pair{Mark::stated, Phrase::mark_stated},
                                     std::pair{Mark::derived, Phrase::mark_derived},
                                     std::pair{Mark::proposed, Phrase::mark_proposed},
                                     std::pair{Mark::unknown, Phrase::mark_unknown}}) {
    const std::string label(words::text(phrase, p.language));
    pen.mark({x + 8, y + 24}, mark);
    pen.text({x + 19, y + 28}, label, {12, Face::regular, ink(Role::ink7)});
    x += 19 + pen.width(label, 12) + 8;
  }
}

std::optional<model::RecordRef> selected_record(const PageRequest& request) {
  const auto record = request.prepared->dataset->find(request.view.selected);
  if (!record) return std::nullopt;
  const bool shown = record->kind == model::RecordKind::agreement ||
                     record->kind == model::RecordKind::event ||
                     record->kind == model::RecordKind::question;
  return shown ? record : std::nullopt;
}

}  // namespace

bool has_detail(const PageRequest& request) { return selected_record(request).has_value(); }

void add_detail(const PageRequest& request, Rect area, Page& page) {
  const auto record = selected_record(request);
  if (!record) return;
  const model::Dataset& dataset = *request.prepared->dataset;
  const bool sheet = area.w == request.around.width;
  const float padding = sheet ? kMarginNarrow : kPanelPadding;
  Layer ground{area, {}};
  Pen ground_pen(ground, request.text_width, request.view.language);
  ground_pen.fill(area, ink(Role::panel));
  ground_pen.line(sheet ? Point{area.x, area.y + 0.5F} : Point{area.x + 0.5F, area.y},
                  sheet ? Point{area.right(), area.y + 0.5F} : Point{area.x + 0.5F, area.bottom()},
                  ink(Role::line2));

  Node group;
  group.id = "panel";
  group.kind = NodeKind::group;
  group.name = words::text(Phrase::panel, request.view.language);
  group.rect = area;
  page.nodes.push_back(group);

  const Rect body{area.x, area.y, area.w, area.h - kFootHeight};
  Layer layer{body, {}};
  Pen pen(layer, request.text_width, request.view.language);
  Panel p{request,
          dataset,
          request.view.language,
          page,
          pen,
          request.view.as_of.value_or(request.prepared->context.default_as_of),
          area.x + padding,
          area.right() - padding,
          area.y + 16 - request.around.panel_scroll,
          body};
  const float top = p.y;
  add_close(p);
  switch (record->kind) {
    case model::RecordKind::agreement:
      write_agreement(p, {record->index});
      break;
    case model::RecordKind::event:
      write_event(p, dataset.events[record->index]);
      break;
    case model::RecordKind::question:
      write_question(p, dataset.questions[record->index]);
      break;
    default:
      break;
  }
  const float content = p.y - top + 32;
  if (content > body.h) page.scroll_areas.push_back({"panel", body, content});
  add_foot(p, ground_pen, area);
  page.layers.push_back(std::move(ground));
  page.layers.push_back(std::move(layer));
}

}  // namespace avtal::scene
