// The documents that nobody has loaded but that would answer, with the questions each would settle.

#include <algorithm>

#include "scene/reading_memo.h"
#include "scene/shortened.h"
#include "scene/showing.h"
#include "scene/sources_parts.h"
#include "words/common.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kNumberColumn = 44;
constexpr float kQuestionRow = 28;

struct Measured {
  float title = 0;
  float height = 0;
};

float question_row(const Sheet& s) { return std::max(kQuestionRow, s.touch_height()); }

Measured measure(const Sheet& s, const answers::Wish& wish, float width) {
  Measured measured;
  measured.title = text_height(s, words::local(*wish.what, s.language), 16, Face::semibold, 24,
                               width - kNumberColumn);
  measured.height = 12 + measured.title + 20 + 4 +
                    question_row(s) * static_cast<float>(wish.questions.size()) + 14;
  return measured;
}

std::string settles_text(const Sheet& s, const answers::Wish& wish) {
  const model::Question& first = s.dataset.at(wish.questions.front());
  return s.say(sources::wishes_settles, s.number(wish.questions.size()),
               words::weight_word(first.weight, s.language));
}

void add_question_row(Sheet& s, const answers::Wish& wish, std::size_t i, std::size_t number,
                      Rect row) {
  const model::Question& question = s.dataset.at(wish.questions[i]);
  const std::string& title = words::local(question.title, s.language);
  const Chip chip = question_chip(question, s.language);
  const std::string shown = shortened(s.pen, title, 14, Face::regular, row.w - 24);
  s.pen.text({row.x, row.y + row.h / 2 + 5}, shown, {14, Face::regular, ink(Role::brand7)});
  s.pen.icon({row.x + std::min(row.w - 16, s.pen.width(shown, 14) + 6), row.y + row.h / 2 - 8},
             Icon::right, ink(Role::brand7));
  Node node;
  node.id = "wish:" + std::to_string(number) + ":" + question.id;
  node.kind = NodeKind::link;
  node.name = chip.text + " " + std::to_string(question.number) + ": " + title;
  node.rect = row;
  node.hoverable = true;
  lead_to(node,
          showing(s.request, s.dataset, {model::RecordKind::question, wish.questions[i].index}));
  add_node(s, std::move(node));
}

}  // namespace

float add_wishes(Sheet& s, Rect area) {
  const auto& wishes = s.prepared.reading->wishes.of([&] { return answers::wishes(s.dataset); });
  float y = area.y;
  if (wishes.empty()) {
    const std::string text = s.say(common::no_document_missing);
    s.pen.text({area.x, y + 24}, text, {14, Face::regular, ink(Role::ink6)});
    add_text(s, "wishes:none", text, {area.x, y + 8, area.w, 24});
    return y + 40;
  }
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const answers::Wish& wish = wishes[i];
    const Measured measured = measure(s, wish, area.w);
    if (is_near(s, y, measured.height)) {
      const std::string& what = words::local(*wish.what, s.language);
      const float x = area.x + kNumberColumn;
      const float width = area.w - kNumberColumn;
      s.pen.line({area.x, y + 0.5F}, {area.right(), y + 0.5F}, ink(Role::line2));
      s.pen.mark({area.x + 12, y + 24}, Mark::unknown);
      s.pen.paragraph({x, y + 12}, what, {16, Face::semibold, ink(Role::ink9)}, 24, width);
      const std::string settles = settles_text(s, wish);
      const float below = y + 12 + measured.title;
      s.pen.text({x, below + 14}, settles, {12, Face::regular, ink(Role::ink6)});
      std::string spoken = what;
      spoken.append(". ").append(settles).append(".");
      add_text(s, "wish:" + std::to_string(i), std::move(spoken),
               {x, y + 12, width, measured.title + 20});
      for (std::size_t k = 0; k < wish.questions.size(); ++k) {
        add_question_row(
            s, wish, k, i,
            {x, below + 24 + question_row(s) * static_cast<float>(k), width, question_row(s)});
      }
    }
    y += measured.height;
  }
  return y + 8;
}

}  // namespace avtal::scene
