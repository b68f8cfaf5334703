// The register: what the documents contradict, leave open or do not say, weightiest first. Rows are
// of one height, so that of thousands only those near the screen are laid out.

#include <algorithm>

#include "answers/questions.h"
#include "scene/reading_memo.h"
#include "scene/shortened.h"
#include "scene/sources.h"
#include "scene/sources_parts.h"
#include "scene/widgets.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using model::Question;
using model::Ref;
using namespace words;

constexpr float kRowHeight = 56;
constexpr float kRowHeightNarrow = 88;
constexpr float kChipColumn = 112;
constexpr float kServices = 208;
constexpr float kSources = 176;
constexpr float kWideFrom = 820;

std::string short_document(const Sheet& s, const model::Place& place) {
  const model::Document& document = s.dataset.at(place.document);
  return words::local(document.short_title.empty() ? document.title : document.short_title,
                      s.language);
}

/// "SON 2020-281, ON 2017-468", as many as fit.
std::string documents_text(const Sheet& s, const Question& question, float width) {
  std::vector<std::string> names;
  for (const model::QuestionSide& side : question.sides) {
    for (const model::Place& place : side.places) {
      std::string name = short_document(s, place);
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
      }
    }
  }
  std::string text;
  std::size_t shown = 0;
  for (const std::string& name : names) {
    std::string longer = text;
    longer.append(text.empty() ? "" : ", ").append(name);
    const std::string rest =
        shown + 1 < names.size() ? " +" + std::to_string(names.size() - shown - 1) : std::string();
    if (s.pen.width(longer + rest, 12) > width) break;
    text = longer;
    ++shown;
  }
  if (shown < names.size())
    text += (text.empty() ? "" : " ") + ("+" + s.number(names.size() - shown));
  return text;
}

void add_services_of(const Sheet& s, const Question& question, float x, float middle, float width) {
  const auto services = services_of(s.dataset, question);
  const float right = x + width;
  for (std::size_t i = 0; i < services.size(); ++i) {
    const model::Service& service = s.dataset.at(services[i]);
    const std::string& name =
        words::local(service.short_name.empty() ? service.name : service.short_name, s.language);
    const float rest = i + 1 < services.size() ? 28.0F : 0.0F;
    if (x + 10 + s.pen.width(name, 12) + rest > right) {
      const std::string more = "+" + s.number(services.size() - i);
      s.pen.text({x, middle + 4}, more, {12, Face::regular, ink(Role::ink6)});
      return;
    }
    s.pen.fill({x, middle - 7, 4, 14}, of_service(Role::service_base, services[i].index));
    s.pen.text({x + 10, middle + 4}, name, {12, Face::regular, ink(Role::ink7)});
    x += 10 + s.pen.width(name, 12) + 14;
  }
}

void add_title(const Sheet& s, const std::string& title, Point at, float width, bool open,
               float middle) {
  const float size = open ? 16 : 14;
  const float step = open ? 24 : 20;
  const Face face = open ? Face::semibold : Face::regular;
  const auto lines = shortened_lines(s.pen, title, size, face, width, 2);
  float y = middle - step * static_cast<float>(lines.size()) / 2 + step * 0.72F;
  for (const std::string& line : lines) {
    s.pen.text({at.x, y}, line, {size, face, ink(Role::ink9)});
    y += step;
  }
}

void add_row_node(Sheet& s, const Question& question, const Chip& chip, Rect row, bool open) {
  Node node;
  node.id = "question:" + question.id;
  // Open of itself, while nothing is chosen: there is nothing to close.
  const bool chosen = question.id == s.request.view.selected;
  node.kind = open && !chosen ? NodeKind::text : NodeKind::toggle;
  node.name = s.say(sources::open, chip.text, std::to_string(question.number),
                    words::local(question.title, s.language));
  node.rect = row;
  node.selected = open;
  node.record = question.id;
  if (node.kind == NodeKind::toggle) {
    node.hoverable = true;
    node.action = state::Select{open ? std::string() : question.id};
  }
  add_node(s, std::move(node));
}

void add_row(Sheet& s, const Question& question, Rect row, bool open) {
  const Chip chip = question_chip(question, s.language);
  const std::string& title = words::local(question.title, s.language);
  if (open) {
    s.pen.fill({row.x, row.y, row.w, 2}, ink(Role::ink9));
  } else {
    s.pen.line({row.x, row.y + 0.5F}, {row.right(), row.y + 0.5F}, ink(Role::line2));
  }
  const float middle = row.y + row.h / 2;
  if (!open || question.id == s.request.view.selected) {
    s.pen.icon({row.right() - 16, middle - 8}, open ? Icon::up : Icon::down, ink(Role::ink6));
  }
  add_row_node(s, question, chip, row, open);
  if (s.narrow) {
    const float w = s.pen.chip({row.x, row.y + 10}, chip.text, chip.kind);
    s.pen.text({row.x + w + 10, row.y + 26}, documents_text(s, question, row.w - w - 40),
               {12, Face::regular, ink(Role::ink6)});
    add_title(s, title, {row.x, row.y}, row.w - 28, open, row.y + 60);
    return;
  }
  s.pen.chip({row.x, middle - 12}, chip.text, chip.kind, kQuestionChip);
  const float x = row.x + kChipColumn;
  float right = row.right() - 32;
  if (row.w >= kWideFrom && !open) {
    s.pen.text({right, middle + 4}, documents_text(s, question, kSources),
               {12, Face::regular, ink(Role::ink6), Align::right});
    right -= kSources + 16;
    add_services_of(s, question, right - kServices, middle, kServices);
    right -= kServices + 16;
  }
  add_title(s, title, {x, row.y}, right - x, open, middle);
}

bool is_shown(const state::ViewState& view, const Question& question) {
  if (view.hide_explained && question.explained) return false;
  const answers::QuestionGroup group = answers::group_of(question.kind);
  switch (view.question_choice) {
    case state::QuestionChoice::contradictions:
      return group == answers::QuestionGroup::contradiction;
    case state::QuestionChoice::gaps:
      return group == answers::QuestionGroup::gap;
    case state::QuestionChoice::ambiguities:
      return group == answers::QuestionGroup::ambiguity;
    case state::QuestionChoice::all:
      break;
  }
  return true;
}

}  // namespace

std::vector<Ref<Question>> listed_questions(const Prepared& prepared,
                                            const state::ViewState& view) {
  std::vector<Ref<Question>> shown;
  const auto& all =
      prepared.reading->questions.of([&] { return answers::questions(*prepared.dataset); });
  for (const Ref<Question> reference : all) {
    const Question& question = prepared.dataset->at(reference);
    // What a link points at is there, whatever is asked for.
    if (is_shown(view, question) || question.id == view.selected) shown.push_back(reference);
  }
  return shown;
}

std::vector<Ref<Question>> shown_questions(const Sheet& s) {
  return listed_questions(s.prepared, s.request.view);
}

float add_register(Sheet& s, Rect area) {
  const auto shown = shown_questions(s);
  float y = area.y;
  if (shown.empty()) {
    const std::string text = s.say(sources::nothing);
    s.pen.text({area.x, y + 32}, text, {14, Face::regular, ink(Role::ink6)});
    add_text(s, "register:none", text, {area.x, y + 16, area.w, 24});
    return y + 56;
  }
  const float height = s.narrow ? kRowHeightNarrow : kRowHeight;
  // The weightiest stands open while nothing else is chosen, so that one sees what a row holds.
  const bool of_itself = s.request.view.selected.empty() && !s.narrow;
  for (const Ref<Question> reference : shown) {
    const Question& question = s.dataset.at(reference);
    const bool open = question.id == s.request.view.selected ||
                      (of_itself && &question == &s.dataset.at(shown.front()));
    const float body = open ? question_height(s, question, area.w) : 0;
    if (open || is_near(s, y, height + body)) {
      add_row(s, question, {area.x, y, area.w, height}, open);
      if (open) add_question(s, question, {area.x, y + height, area.w, body});
    }
    y += height + body;
  }
  const std::string text =
      s.say(sources::shown, s.number(shown.size()), s.number(s.dataset.questions.size()));
  s.pen.line({area.x, y + 0.5F}, {area.right(), y + 0.5F}, ink(Role::line2));
  s.pen.text({area.x, y + 24}, text, {12, Face::regular, ink(Role::ink6)});
  add_text(s, "register:count", text, {area.x, y + 8, area.w, 24});
  return y + 40;
}

}  // namespace avtal::scene
