#include "scene/banners.h"

#include <algorithm>

#include "scene/metrics.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/compare.h"
#include "words/format.h"
#include "words/page.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using state::Language;
using namespace words;

constexpr float kBannerHeight = 44;
constexpr std::size_t kProblemsShown = 6;

struct Bar {
  std::string id;
  std::string text;
  Role ink;
  Role ground;
  NodeKind kind;
  ButtonSpec button;  // with a visible name, or a cross when `closes`
  bool closes = false;
};

float add_bar(const PageRequest& request, Page& page, Pen& pen, float y, const Bar& bar) {
  const float width = request.around.width;
  const float margin = width < kTabletFrom ? kMarginNarrow : kMargin;
  const float button =
      bar.closes ? kControlHeight : pen.width(bar.button.name, 14, Face::semibold) + 24;
  const auto lines = pen.wrapped(bar.text, 14, Face::regular, width - 2 * margin - button - 16);
  const float height = std::max(kBannerHeight, static_cast<float>(lines.size()) * 20 + 24);
  pen.fill({0, y, width, height}, ink(bar.ground));
  float line_y = y + (height - static_cast<float>(lines.size()) * 20) / 2 + 15;
  for (const std::string& line : lines) {
    pen.text({margin, line_y}, line, {14, Face::regular, ink(bar.ink)});
    line_y += 20;
  }
  Node node;
  node.id = bar.id;
  node.kind = bar.kind;
  node.name = bar.text;
  node.rect = {margin, y, width - 2 * margin - button, height};
  page.nodes.push_back(std::move(node));
  const Rect rect{width - margin - button, y + (height - kControlHeight) / 2, button,
                  kControlHeight};
  if (bar.closes) {
    add_bare_icon_button(pen, page, rect, Icon::close, ink(bar.ink), bar.button);
  } else {
    pen.frame(rect, ink(bar.ink), 1, kControlRadius);
    pen.text({rect.x + rect.w / 2, rect.y + 23}, bar.button.name,
             {14, Face::semibold, ink(bar.ink), Align::centre});
    page.nodes.push_back(button_node(bar.button, rect));
  }
  return y + height;
}

float add_notices(const PageRequest& request, Page& page, Pen& pen, float y) {
  const Surroundings& around = request.around;
  const Language language = request.view.language;
  if (!around.foreign_file.empty()) {
    y = add_bar(request, page, pen, y,
                {"foreign",
                 words::say(language, page::foreign_file, around.foreign_file),
                 Role::warn,
                 Role::warn_tint,
                 NodeKind::status,
                 {"close-foreign", say(request, page::close_foreign), std::nullopt, "",
                  CommandKind::close_foreign}});
  }
  if (request.compared != nullptr && !around.comparison_open) {
    y = add_bar(request, page, pen, y,
                {"compared",
                 words::say(language, compare::banner, request.compared->older_name),
                 Role::info,
                 Role::info_tint,
                 NodeKind::status,
                 {"compared:show", say(request, compare::show), std::nullopt, "",
                  CommandKind::show_comparison}});
  }
  if (request.view.known) {
    y = add_bar(request, page, pen, y,
                {"as-known",
                 words::say(language, page::as_known, words::date(*request.view.known, language)),
                 Role::warn,
                 Role::warn_tint,
                 NodeKind::status,
                 {"known:all",
                  say(request, page::know_everything),
                  state::SetKnown{std::nullopt},
                  "",
                  {}}});
  }
  for (std::size_t i = 0; i < around.notices.size(); ++i) {
    const std::string id = "notice:" + std::to_string(i);
    y = add_bar(request, page, pen, y,
                {id,
                 around.notices[i],
                 Role::info,
                 Role::info_tint,
                 NodeKind::status,
                 {id + ":close", say(request, common::close), std::nullopt, "",
                  CommandKind::dismiss_notice},
                 true});
  }
  return y;
}

/// What is wrong with a file. When nothing of it could be used, the view behind is as it was.
float add_problems(const PageRequest& request, Page& page, Pen& pen, float y) {
  const Surroundings& around = request.around;
  if (around.problem_file.empty()) return y;
  const float width = around.width;
  const float margin = width < kTabletFrom ? kMarginNarrow : kMargin;
  const float text_width = width - 2 * margin - 56;
  const std::string title = words::say(
      request.view.language,
      around.problem_file_used ? page::file_partly_used : page::file_not_used, around.problem_file);
  std::vector<std::string> lines;
  const std::size_t shown = std::min(around.problems.size(), kProblemsShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto wrapped = pen.wrapped(around.problems[i].text, 14, Face::regular, text_width);
    lines.insert(lines.end(), wrapped.begin(), wrapped.end());
  }
  if (shown < around.problems.size()) {
    lines.push_back(
        words::say(request.view.language, page::more_problems,
                   words::number(static_cast<std::int64_t>(around.problems.size() - shown),
                                 request.view.language)));
  }
  const float height = 52 + static_cast<float>(lines.size()) * 20 + 12;
  pen.fill({0, y, width, height}, ink(Role::error_tint));
  pen.fill({0, y, 4, height}, ink(Role::error));
  pen.icon({margin, y + 18}, Icon::warning, ink(Role::error));
  pen.text({margin + 24, y + 31}, title, {16, Face::semibold, ink(Role::error)});
  Node alert;
  alert.id = "problems";
  alert.kind = NodeKind::alert;
  alert.name = title;
  alert.rect = {margin, y, text_width, 48};
  page.nodes.push_back(std::move(alert));
  for (std::size_t i = 0; i < around.problems.size(); ++i) {
    add_text_node(page, "problem:" + std::to_string(i), "problems", around.problems[i].text,
                  {margin, y + 48, text_width, 20});
  }
  float line_y = y + 48 + 15;
  for (const std::string& line : lines) {
    pen.text({margin + 24, line_y}, line, {14, Face::regular, ink(Role::ink9)});
    line_y += 20;
  }
  add_bare_icon_button(pen, page,
                       {width - margin - kControlHeight, y + 8, kControlHeight, kControlHeight},
                       Icon::close, ink(Role::error),
                       {"dismiss-problems", say(request, common::close), std::nullopt, "problems",
                        CommandKind::dismiss_problems});
  return y + height;
}

}  // namespace

float add_banners(const PageRequest& request, Page& page, Pen& pen, float y) {
  return add_problems(request, page, pen, add_notices(request, page, pen, y));
}

}  // namespace avtal::scene
