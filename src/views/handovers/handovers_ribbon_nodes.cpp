// What the ribbons say of themselves: to those who hear the page, and on hover.

#include <algorithm>

#include "answers/spans.h"
#include "say/handovers_describe.h"
#include "views/handovers/handovers_ribbon_parts.h"
#include "words/handovers.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

std::string holders_text(const Handovers& h, const std::vector<answers::Holder>& holders) {
  std::vector<std::string> names;
  for (const answers::Holder& holder : holders) {
    names.push_back(full_name(h.t.dataset.at(holder.organization), h.t.language));
  }
  const bool together =
      holders.size() > 1 && std::all_of(holders.begin(), holders.end(), [](const auto& holder) {
        return holder.holds == base::Answer::yes;
      });
  if (together) {
    return words::say(h.t.language, handovers::together, words::joined(names, h.t.language));
  }
  std::string text;
  for (const std::string& name : names) {
    text = text.empty() ? name : words::say(h.t.language, handovers::or_name, text, name);
  }
  return text;
}

std::string piece_text(const Handovers& h, model::PartyRole role, const StoryPiece& piece) {
  const std::string days = days_text(h, piece);
  if (piece.holders.empty()) {
    const Phrase<1>& phrase = role == model::PartyRole::responsible ? handovers::nobody_responsible
                              : role == model::PartyRole::pays      ? handovers::nobody_pays
                                                                    : handovers::nobody_performs;
    return words::say(h.t.language, phrase, days);
  }
  model::Status best = piece.holders.front().status;
  for (const answers::Holder& holder : piece.holders) best = std::min(best, holder.status);
  const std::string_view status = piece.look == Look::proposed
                                      ? words::status_word(model::Status::proposed, h.t.language)
                                      : words::status_word(best, h.t.language);
  std::string text = holders_text(h, piece.holders) + " " +
                     std::string(words::role_word(role, h.t.language)) + " " + days + ", " +
                     std::string(status);
  if (piece.look == Look::uncertain) text += words::say(h.t.language, handovers::but_uncertain);
  return text;
}

/// The first question about days that no document covers.
std::string gap_question(const Handovers& h, const StoryThread& thread, const StoryPiece& piece) {
  for (const GapMark& mark : h.t.prepared.lanes()[thread.first().index].gaps) {
    const answers::Gap& gap = mark.gap;
    if (gap.first <= piece.last && piece.first <= gap.last && !gap.questions.empty()) {
      return gap.questions.front();
    }
  }
  return {};
}

bool same_holders(const StoryPiece& a, const StoryPiece& b) {
  return a.look == b.look && a.holders.size() == b.holders.size() &&
         std::equal(a.holders.begin(), a.holders.end(), b.holders.begin(),
                    [](const auto& x, const auto& y) { return x.organization == y.organization; });
}

void act(const RibbonOnPage& r, Node& node, const std::string& question) {
  const std::string& service = r.h.t.dataset.at(r.thread.first()).id;
  if (r.thread.services.size() > 1) {
    const std::string bundle = bundle_id(r.h.t.dataset, r.thread);
    node.action = changed(r.h.t.request.view, [&](state::ViewState& view) {
      view.folded.insert(std::lower_bound(view.folded.begin(), view.folded.end(), bundle), bundle);
    });
    return;
  }
  const std::string& id = question.empty() ? service : question;
  node.action = state::Select{id};
  node.selected = r.h.t.request.view.selected == id;
}

/// One node for all days with the same answer.
void add_node(const RibbonOnPage& r, const StoryStay& stay, std::size_t i, std::size_t k, float x0,
              float y) {
  StoryPiece whole = stay.pieces[k];
  for (std::size_t n = k + 1; n < stay.pieces.size() && same_holders(whole, stay.pieces[n]); ++n) {
    whole.last = stay.pieces[n].last;
    whole.goes_on = stay.pieces[n].goes_on;
    whole.last_doubted = stay.pieces[n].last_doubted;
  }
  const float x1 = std::max(x0 + 4, std::min(r.frame.stays[i].x1, r.h.t.x_after(whole.last)));
  const std::string name = service_name(r.h, r.thread);
  const std::string text = piece_text(r.h, r.ribbon.role, whole);
  Node node =
      story_node(r.h, r.id + ":" + std::to_string(i) + ":" + std::to_string(k),
                 stay.lane * 100 + 1 + stay.row, {x0, y - 12, x1 - x0, 24}, name + ": " + text);
  const float half = (r.ribbon.thick() ? kThick : kThin) / 2;
  node.highlight = {node.rect.x, y - half, node.rect.w, 2 * half};
  node.tooltip = {{name, true}, {capitalised(text), false}};
  for (const answers::Holder& holder : whole.holders) {
    if (holder.places.empty() || node.tooltip.size() > 3) continue;
    node.tooltip.push_back(
        {words::place(r.h.t.dataset, holder.places.front(), r.h.t.language), false});
  }
  const std::string question =
      whole.look == Look::undocumented ? gap_question(r.h, r.thread, whole) : std::string();
  act(r, node, question);
  r.h.t.page.nodes.push_back(std::move(node));
}

}  // namespace

std::string service_name(const Handovers& h, const StoryThread& thread) {
  if (thread.services.size() > 1) {
    return words::say(h.t.language, handovers::bundle_name, std::to_string(thread.services.size()),
                      words::local(h.t.dataset.at(thread.first()).name, h.t.language));
  }
  return words::local(h.t.dataset.at(thread.first()).name, h.t.language);
}

void add_stay_nodes(const RibbonOnPage& r, std::size_t i) {
  const StoryStay& stay = r.ribbon.stays[i];
  const RibbonFrame::Stretch& stretch = r.frame.stays[i];
  for (std::size_t k = 0; k < stay.pieces.size(); ++k) {
    if (k > 0 && same_holders(stay.pieces[k - 1], stay.pieces[k])) continue;
    const float x0 = k == 0 && stay.pieces[k].first == stay.first
                         ? stretch.x0
                         : std::max(stretch.x0, r.h.t.x(stay.pieces[k].first));
    add_node(r, stay, i, k, x0, stretch.y);
  }
}

}  // namespace avtal::scene
