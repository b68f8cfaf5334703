// The documents that nobody has loaded but that would answer, with the questions each would settle.

#include <algorithm>

#include "say/reading_memo.h"
#include "say/record_names.h"
#include "scene/icon_block.h"
#include "views/sources/sources_parts.h"
#include "words/common.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

std::string settles_text(const Reading& r, const answers::Wish& wish) {
  const model::Question& first = r.dataset.at(wish.questions.front());
  return r.say(sources::wishes_settles, r.number(wish.questions.size()),
               words::weight_word(first.weight, r.language));
}

/// Opens the question in the register, whatever kind is asked for there.
void add_question(const Reading& r, model::Ref<model::Question> reference, const std::string& id,
                  Block& list) {
  const model::Question& question = r.dataset.at(reference);
  state::ViewState target =
      showing(r.request, r.dataset, {model::RecordKind::question, reference.index});
  target.sources_part = state::SourcesPart::questions;
  target.question_choice = state::QuestionChoice::all;
  Block& link = document::add(document::add(list, {.kind = Kind::item}),
                              {.kind = Kind::link,
                               .id = id + ":" + question.id,
                               .record = question.id,
                               .action = state::GoTo{std::move(target)}});
  document::add(link, chip_block(question_chip(question, r.language)));
  document::add(link, {.kind = Kind::text,
                       .text = " " + std::to_string(question.number) + " ",
                       .style = Style::count});
  document::add(link, {.kind = Kind::text, .text = words::local(question.title, r.language)});
  document::add(link, icon_block(Icon::right));
}

constexpr std::size_t kMostOnSlide = 3;

/// On a slide the first question stands for them all.
std::string told_text(const Reading& r, const answers::Wish& wish) {
  if (!r.request.around.on_slide) return settles_text(r, wish);
  const model::Question& first = r.dataset.at(wish.questions.front());
  return settles_text(r, wish) + ". " +
         r.say(common::labelled, r.say(common::question_number, std::to_string(first.number)),
               words::local(first.title, r.language));
}

/// What has no room on a slide is counted, not cut.
void write_more(const Reading& r, std::size_t listed, std::size_t all, Block& out) {
  if (listed >= all) return;
  document::add(out, {.kind = Kind::paragraph,
                      .id = "wishes:rest",
                      .text = r.say(sources::wishes_more, all - listed),
                      .style = Style::more});
}

void add_wish(const Reading& r, const answers::Wish& wish, const std::string& id, Block& list) {
  Block& item = document::add(list, {.kind = Kind::item, .id = id});
  Block& heading = document::add(item, {.kind = Kind::heading, .level = 3});
  add_marks(heading, {Mark::unknown}, r.language);
  heading.children.front().label.clear();  // that it is missing, the headline says
  document::add(heading, local_block(Kind::strong, *wish.what, r.language));
  document::add(item, {.kind = Kind::paragraph, .text = told_text(r, wish), .style = Style::note});
  if (r.request.around.on_slide) return;
  Block& questions = document::add(item, {.kind = Kind::list, .id = id + ":questions"});
  for (const auto question : wish.questions) add_question(r, question, id, questions);
}

}  // namespace

void write_wishes(const Reading& r, Block& out) {
  const auto& wishes = memo_of(r).wishes.of([&] { return answers::wishes(r.dataset); });
  if (wishes.empty()) {
    document::add(
        out,
        {.kind = Kind::paragraph, .id = "wishes:none", .text = r.say(common::no_document_missing)});
    return;
  }
  Block* list = nullptr;
  const bool on_slide = r.request.around.on_slide;
  const std::size_t listed = std::min(wishes.size(), on_slide ? kMostOnSlide : kMostListed);
  for (std::size_t i = 0; i < listed; ++i) {
    if (i % kListPart == 0) {
      list = &document::add(out, {.kind = Kind::list,
                                  .id = "wishes:" + std::to_string(i / kListPart),
                                  .style = Style::rows});
    }
    add_wish(r, wishes[i], "wish:" + std::to_string(i), *list);
  }
  if (on_slide) return write_more(r, listed, wishes.size(), out);
  write_rest(r, "wishes", listed, wishes.size(), out);
}

}  // namespace avtal::scene
