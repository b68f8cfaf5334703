#include "page/change_marks.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "answers/dataset_diff.h"
#include "scene/pen.h"
#include "words/compare.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using answers::RecordChange;
using namespace words;

constexpr float kSignText = 12;
constexpr float kSignHeight = 16;
constexpr float kSignPadding = 5;

/// A small sign with its word, over the upper right corner.
void add_sign(Pen& pen, const Rect& at, const std::string& text) {
  const float width = pen.width(text, kSignText, Face::semibold) + 2 * kSignPadding;
  const Rect sign{at.right() - width, at.y - kSignHeight / 2, width, kSignHeight};
  pen.fill(sign, ink(Role::brand7), 3);
  pen.text({sign.x + kSignPadding, sign.y + 12}, text,
           {kSignText, Face::semibold, ink(Role::on_brand)});
}

std::string_view word_of(answers::RecordChange change, state::Language language) {
  return (change == RecordChange::added ? compare::change_new : compare::change_changed)
      .in(language);
}

using Signed = std::set<std::string, std::less<>>;

/// In a document the sign is a chip after the words. Of a record the first is enough.
void mark_links(const PageRequest& request, document::Block& block, Signed& signed_already) {
  using document::Kind;
  if (block.style == document::Style::next) return;  // stands further down too
  const auto* select = block.action ? std::get_if<state::Select>(&*block.action) : nullptr;
  const auto& changes = request.compared->diff->by_id;
  const auto change =
      block.kind == Kind::link && select != nullptr ? changes.find(select->id) : changes.end();
  if (change != changes.end() && signed_already.insert(block.record).second) {
    const std::string word(word_of(change->second, request.view.language));
    if (!block.label.empty()) block.label += ", " + word;
    document::add(block, {.kind = Kind::text, .text = " "});
    document::add(block, {.kind = Kind::chip, .text = word, .style = document::Style::info});
  }
  for (document::Block& child : block.children) mark_links(request, child, signed_already);
}

bool is_marked(const Node& node) { return node.kind == NodeKind::item && !node.hidden; }

}  // namespace

void add_change_marks(const PageRequest& request, std::size_t first, Page& page) {
  if (request.compared == nullptr || request.compared->diff == nullptr) return;
  const auto& changes = request.compared->diff->by_id;
  Layer layer{{0, 0, page.width, page.height}, {}};
  Pen pen(layer, request.text_width, request.view.language);
  Signed signed_already;
  for (std::size_t i = first; i < page.nodes.size(); ++i) {
    Node& node = page.nodes[i];
    if (!is_marked(node)) continue;
    const std::string record(record_of(node));
    const auto change = changes.find(record);
    if (change == changes.end()) continue;
    const std::string word(word_of(change->second, request.view.language));
    if (signed_already.insert(record).second) {
      add_sign(pen, node.highlight.w > 0 ? node.highlight : node.rect, word);
    }
    node.name += ", " + word;
  }
  if (!layer.shapes.empty()) page.layers.push_back(std::move(layer));
  for (document::Block& region : page.regions) mark_links(request, region, signed_already);
}

}  // namespace avtal::scene
