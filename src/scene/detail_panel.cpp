#include "scene/detail_panel.h"

#include "answers/places.h"
#include "answers/questions.h"
#include "scene/widgets.h"

namespace avtal::scene {
namespace {

using words::Phrase;

constexpr float kMarkWidth = 20;
constexpr std::size_t kSourcesShown = 6;
constexpr std::size_t kQuestionsShown = 5;

void clip_node(const Panel& p, Node& node) {
  node.highlight = node.rect;
  const float top = std::max(node.rect.y, p.clip.y);
  const float bottom = std::min(node.rect.bottom(), p.clip.bottom());
  node.hidden = bottom <= top;
  node.rect.y = node.hidden ? p.clip.y : top;
  node.rect.h = node.hidden ? 0 : bottom - top;
}

void rule(Panel& p) { p.pen.line({p.left, p.y + 0.5F}, {p.right, p.y + 0.5F}, ink(Role::line2)); }

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

state::Action to_place(const Panel& p, const model::Place& place) {
  return changed(p.request.view, [&](state::ViewState& view) {
    view.view = state::View::sources;
    view.selected = p.dataset.at(place.document).id;
    view.place = answers::place_key(place);
  });
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
  Node node = button_node(
      {"panel:source:" + std::to_string(number), text, to_place(p, place), "", ""}, rect);
  node.hoverable = true;
  add_node(p, std::move(node));
  p.y = rect.bottom() + 6;
}

/// Where the value of a row stands; leads to the document among the sources.
void add_row_source(Panel& p, const Row& row, float x) {
  if (row.places.empty()) return;
  const model::Place& place = row.places.front();
  std::string text = words::place(p.dataset, place, p.language);
  if (row.places.size() > 1) text += " +" + std::to_string(row.places.size() - 1);
  if (!row.quote.empty()) text = words::quoted(row.quote, p.language) + " · " + text;
  const float top = p.y + 2;
  p.y = p.pen.paragraph({x, top}, text, {12, Face::regular, ink(Role::brand7)}, 16, p.right - x);
  Node node = button_node(
      {"panel:" + row.id + ":source",
       words::filled(Phrase::timeline_source_of, p.language, {row.label + " " + row.value, text}),
       to_place(p, place), "", ""},
      {x, top - 2, p.right - x, p.y - top + 4});
  node.hoverable = true;
  for (const model::Place& each : row.places) {
    node.tooltip.push_back({words::place(p.dataset, each, p.language), false});
  }
  add_node(p, std::move(node));
}

}  // namespace

void add_more(Panel& p, const std::string& id, std::size_t number) {
  const std::string more = words::filled(
      Phrase::and_more, p.language, {words::number(static_cast<std::int64_t>(number), p.language)});
  p.pen.text({p.left, p.y + 12}, more, {12, Face::regular, ink(Role::ink6)});
  Node node;
  node.id = id;
  node.name = more;
  node.rect = {p.left, p.y, p.width(), 16};
  add_node(p, node);
  p.y += 20;
}

void add_note(Panel& p, const std::string& id, const std::string& text) {
  const float top = p.y;
  p.y = p.pen.paragraph({p.left, p.y}, text, {12, Face::semibold, ink(Role::ink7)}, 16, p.width());
  Node node;
  node.id = "panel:" + id;
  node.name = text;
  node.rect = {p.left, top, p.width(), p.y - top};
  add_node(p, node);
  p.y += 4;
}

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

std::string word(const Panel& p, Phrase phrase) {
  return std::string(words::text(phrase, p.language));
}

void add_node(Panel& p, Node node) {
  node.parent = "panel";
  clip_node(p, node);
  p.page.nodes.push_back(std::move(node));
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
  const float value_bottom = p.y;
  Node node;
  node.id = "panel:" + row.id;
  node.kind = NodeKind::row;
  node.name = row.label;
  node.value = row.value;
  const std::string marks = spoken_marks(p, row.marks);
  if (!marks.empty()) node.value += " (" + marks + ")";
  for (const std::string& sub : row.subs) node.value += ". " + sub;
  node.rect = {p.left, top, p.width(), std::max(value_bottom, label_y) - top};
  add_node(p, std::move(node));
  add_row_source(p, row, value_x);
  p.y = std::max(p.y, label_y) + 8;
}

void add_link(Panel& p, const std::string& id, const std::string& text, state::Action action,
              const std::string& name, const std::string& record) {
  const float top = p.y;
  p.pen.icon({p.left, p.y + 2}, Icon::right, ink(Role::brand7));
  p.y = p.pen.paragraph({p.left + 24, p.y}, text, {14, Face::regular, ink(Role::brand7)}, 20,
                        p.width() - 24) +
        6;
  Node node = button_node({"panel:" + id, name.empty() ? text : name, std::move(action), "", ""},
                          {p.left, top - 2, p.width(), p.y - top});
  node.hoverable = true;
  node.record = record;
  add_node(p, std::move(node));
}

void add_view_links(Panel& p) {
  add_small_heading(p, "views", Phrase::timeline_see_also, "");
  const std::pair<state::View, Phrase> views[] = {
      {state::View::timeline, Phrase::view_timeline},
      {state::View::handovers, Phrase::view_handovers},
      {state::View::cost_flows, Phrase::view_cost_flows},
      {state::View::sources, Phrase::view_sources}};
  for (const auto& [view, phrase] : views) {
    if (view == p.request.view.view) continue;
    add_link(
        p, "view:" + std::to_string(static_cast<int>(view)),
        words::filled(Phrase::timeline_same_in, p.language, {word(p, phrase)}),
        changed(p.request.view, [chosen = view](state::ViewState& state) { state.view = chosen; }));
  }
  p.y += 6;
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

void add_sources(Panel& p, const std::vector<model::Place>& places) {
  if (places.empty()) return;
  add_small_heading(p, "sources", Phrase::sources, "");
  const std::size_t shown = std::min(places.size(), kSourcesShown);
  for (std::size_t i = 0; i < shown; ++i) add_source_chip(p, places[i], i);
  if (shown < places.size()) add_more(p, "panel:source:more", places.size() - shown);
  p.y += 6;
}

void add_questions(Panel& p, std::string_view about) {
  add_questions(p, answers::questions(p.dataset, about));
}

void add_questions(Panel& p, const std::vector<model::Ref<model::Question>>& questions) {
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
  if (shown < questions.size()) add_more(p, "panel:question:more", questions.size() - shown);
  p.y += 6;
}

}  // namespace avtal::scene
