#include "page/notices.h"

#include <algorithm>
#include <utility>

#include "scene/icon_block.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/compare.h"
#include "words/format.h"
#include "words/page.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr std::size_t kProblemsShown = 6;
constexpr std::size_t kRemarksShown = 12;

Block cross(const PageRequest& request, std::string id, CommandKind command) {
  Block button{.kind = Kind::button,
               .id = std::move(id),
               .style = Style::icon_only,
               .label = say(request, common::close),
               .command = command};
  document::add(button, icon_block(Icon::close));
  return button;
}

/// A sentence, and what can be done about it.
void add_notice(Block& all, Style style, const std::string& id, std::string text, Block button) {
  Block& notice = document::add(all, {.kind = Kind::group, .style = style});
  document::add(notice, {.kind = Kind::status, .id = id, .text = std::move(text)});
  document::add(notice, std::move(button));
}

void add_notices(const PageRequest& request, Block& all) {
  const Surroundings& around = request.around;
  const state::Language language = request.view.language;
  if (!around.foreign_file.empty()) {
    add_notice(all, Style::warning, "foreign",
               words::say(language, page::foreign_file, around.foreign_file),
               {.kind = Kind::button,
                .id = "close-foreign",
                .text = say(request, page::close_foreign),
                .command = CommandKind::close_foreign});
  }
  if (request.compared != nullptr && !around.comparison_open) {
    add_notice(all, Style::notice, "compared",
               words::say(language, compare::banner, request.compared->older_name),
               {.kind = Kind::button,
                .id = "compared:show",
                .text = say(request, compare::show),
                .command = CommandKind::show_comparison});
  }
  if (request.view.known) {
    add_notice(all, Style::warning, "as-known",
               words::say(language, page::as_known, words::date(*request.view.known, language)),
               {.kind = Kind::button,
                .id = "known:all",
                .text = say(request, page::know_everything),
                .action = state::SetKnown{std::nullopt}});
  }
  for (std::size_t i = 0; i < around.notices.size(); ++i) {
    const std::string id = "notice:" + std::to_string(i);
    add_notice(all, Style::notice, id, around.notices[i],
               cross(request, id + ":close", CommandKind::dismiss_notice));
  }
}

bool has_errors(const Surroundings& around) {
  return std::any_of(around.problems.begin(), around.problems.end(),
                     [](const Surroundings::Problem& problem) { return problem.error; });
}

Phrase<1> head_of(const Surroundings& around) {
  if (!around.problem_file_used) return page::file_not_used;
  return has_errors(around) ? page::file_partly_used : page::file_read_so;
}

/// Some of them, and how many more there are.
void add_problem_list(const PageRequest& request, Block& told) {
  const auto& problems = request.around.problems;
  Block& list = document::add(told, {.kind = Kind::list});
  const bool faulty = has_errors(request.around);
  const std::size_t shown = std::min(problems.size(), faulty ? kProblemsShown : kRemarksShown);
  for (std::size_t i = 0; i < shown; ++i) {
    document::add(
        list, {.kind = Kind::item, .id = "problem:" + std::to_string(i), .text = problems[i].text});
  }
  if (shown == problems.size()) return;
  const auto left = static_cast<std::int64_t>(problems.size() - shown);
  document::add(told, {.kind = Kind::paragraph,
                       .text = words::say(request.view.language,
                                          faulty ? page::more_problems : page::more_remarks,
                                          words::number(left, request.view.language))});
}

/// What is wrong with a file, or how it was read where that must be told. When nothing of it could
/// be used, the view behind is as it was.
void add_problems(const PageRequest& request, Block& all) {
  const Surroundings& around = request.around;
  if (around.problem_file.empty()) return;
  const bool faulty = has_errors(around) || !around.problem_file_used;
  Block& alert = document::add(all, {.kind = faulty ? Kind::alert : Kind::group,
                                     .id = "problems",
                                     .style = faulty ? Style::problem : Style::notice});
  if (faulty) document::add(alert, icon_block(Icon::warning));
  Block& told = document::add(alert, {.kind = Kind::group});
  document::add(told,
                {.kind = Kind::strong,
                 .text = words::say(request.view.language, head_of(around), around.problem_file)});
  add_problem_list(request, told);
  document::add(alert, cross(request, "dismiss-problems", CommandKind::dismiss_problems));
}

}  // namespace

std::optional<Block> notices_block(const PageRequest& request) {
  Block all{.kind = Kind::group, .id = "notices", .style = Style::notices};
  add_notices(request, all);
  add_problems(request, all);
  if (all.children.empty()) return std::nullopt;
  return all;
}

}  // namespace avtal::scene
