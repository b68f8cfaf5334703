// The register: what the documents contradict, leave open or do not say, weightiest first.

#include <algorithm>
#include <utility>

#include "answers/questions.h"
#include "say/reading_memo.h"
#include "scene/icon_block.h"
#include "views/sources/sources.h"
#include "views/sources/sources_parts.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using model::Question;
using model::Ref;
using namespace words;

constexpr std::size_t kNamesShown = 2;

using Questions = std::vector<Ref<Question>>;

const Phrase<>& weight_phrase(model::Weight weight) {
  switch (weight) {
    case model::Weight::decisive:
      return sources::decisive;
    case model::Weight::important:
      return sources::important;
    case model::Weight::detail:
      break;
  }
  return sources::details;
}

std::string rest_text(const Reading& r, std::size_t all) {
  return all > kNamesShown ? " +" + r.number(all - kNamesShown) : std::string();
}

/// "SON 2020-281, ON 2017-468 +3".
std::string documents_text(const Reading& r, const Question& question) {
  std::vector<std::string> names;
  for (const model::QuestionSide& side : question.sides) {
    for (const model::Place& place : side.places) {
      const std::string& name = short_name(r.dataset.at(place.document), r.language);
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kNamesShown); ++i) {
    text += (i > 0 ? ", " : "") + names[i];
  }
  return text + rest_text(r, names.size());
}

/// What it concerns and where it stands, in a line.
void add_line(const Reading& r, const Question& question, Block& item) {
  const auto services = answers::services_of(r.dataset, question);
  const std::string documents = documents_text(r, question);
  if (services.empty() && documents.empty()) return;
  Block& line = document::add(item, {.kind = Kind::paragraph, .style = Style::note});
  for (std::size_t i = 0; i < std::min(services.size(), kNamesShown); ++i) {
    const model::Service& service = r.dataset.at(services[i]);
    document::add(
        line, {.kind = Kind::text,
               .text = words::local(service.short_name.empty() ? service.name : service.short_name,
                                    r.language),
               .service = services[i].index});
    document::add(line, {.kind = Kind::text, .text = " "});
  }
  if (services.size() > kNamesShown) {
    document::add(line, {.kind = Kind::text, .text = rest_text(r, services.size()) + " "});
  }
  if (!services.empty() && !documents.empty()) {
    document::add(line, {.kind = Kind::text, .text = "· ", .style = Style::apart});
  }
  document::add(line, {.kind = Kind::text, .text = documents, .style = Style::source});
}

/// Kind, number and title. They open it, or close it again; what is open of itself, while nothing
/// is chosen, cannot be closed.
void add_title(const Reading& r, const Question& question, bool open, Block& item) {
  const bool chosen = question.id == r.request.view.selected;
  Block& heading = document::add(item, {.kind = Kind::heading, .level = 4});
  Block& line = document::add(heading, {.kind = open && !chosen ? Kind::text : Kind::expander,
                                        .id = "question:" + question.id,
                                        .record = question.id,
                                        .selected = open});
  if (line.kind == Kind::expander) {
    line.action = state::Select{open ? std::string() : question.id};
  }
  document::add(line, chip_block(question_chip(question, r.language)));
  document::add(line, {.kind = Kind::text,
                       .text = " " + std::to_string(question.number) + " ",
                       .style = Style::count});
  document::add(line, local_block(Kind::strong, question.title, r.language));
  if (line.kind == Kind::expander) document::add(line, icon_block(open ? Icon::up : Icon::down));
}

void add_question(const Reading& r, const Question& question, bool open, Block& list) {
  Block& item = document::add(list, {.kind = Kind::item,
                                     .id = "question:" + question.id + ":item",
                                     .current = question.id == r.request.view.selected});
  add_title(r, question, open, item);
  if (open) {
    write_told(r, question, item);
  } else {
    add_line(r, question, item);
  }
}

/// Those of a weight, which are alike from `from` to before `to`.
void add_group(const Reading& r, const Questions& shown, std::size_t from, std::size_t to,
               Block& out) {
  const model::Weight weight = r.dataset.at(shown[from]).weight;
  const std::string id = "questions:" + std::to_string(static_cast<int>(weight));
  Block& heading = document::add(out, {.kind = Kind::heading,
                                       .id = id,
                                       .text = r.say(weight_phrase(weight)),
                                       .style = Style::small,
                                       .level = 3});
  document::add(heading,
                {.kind = Kind::text, .text = " " + r.number(to - from), .style = Style::count});
  Block* list = nullptr;
  for (std::size_t i = from; i < to; ++i) {
    if ((i - from) % kListPart == 0) {
      list = &document::add(out, {.kind = Kind::list,
                                  .id = id + ":" + std::to_string((i - from) / kListPart),
                                  .style = Style::rows});
    }
    const Question& question = r.dataset.at(shown[i]);
    // The weightiest stands open while nothing else is chosen, so that one sees what a row holds.
    const bool open = r.request.around.unfolded || question.id == r.request.view.selected ||
                      (i == 0 && r.request.view.selected.empty());
    add_question(r, question, open, *list);
  }
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

/// As many as are listed, and what is selected whatever its place.
Questions first_of(const Reading& r, const Questions& all) {
  if (all.size() <= kMostListed) return all;
  Questions listed(all.begin(), all.begin() + kMostListed);
  const auto rest = all.begin() + kMostListed;
  const auto selected = std::find_if(rest, all.end(), [&](Ref<Question> each) {
    return r.dataset.at(each).id == r.request.view.selected;
  });
  if (selected != all.end()) listed.push_back(*selected);
  return listed;
}

}  // namespace

Questions listed_questions(const Prepared& prepared, const state::ViewState& view) {
  Questions shown;
  for (const Ref<Question> reference : all_questions(prepared)) {
    const Question& question = prepared.dataset->at(reference);
    // What a link points at is there, whatever is asked for.
    if (is_shown(view, question) || question.id == view.selected) shown.push_back(reference);
  }
  return shown;
}

void write_register(const Reading& r, Block& out) {
  const Questions shown = listed_questions(r.prepared, r.request.view);
  document::add(out, {.kind = Kind::status,
                      .id = "register:count",
                      .text = shown.empty() ? r.say(sources::nothing)
                                            : r.say(sources::shown, r.number(shown.size()),
                                                    r.number(r.dataset.questions.size())),
                      .style = Style::note});
  const Questions listed = first_of(r, shown);
  for (std::size_t from = 0; from < listed.size();) {
    std::size_t to = from + 1;
    while (to < listed.size() &&
           r.dataset.at(listed[to]).weight == r.dataset.at(listed[from]).weight) {
      ++to;
    }
    add_group(r, listed, from, to, out);
    from = to;
  }
  write_rest(r, "register", listed.size(), shown.size(), out);
}

}  // namespace avtal::scene
