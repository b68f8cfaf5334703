// What the browser is told after every call.

#include <cmath>
#include <utility>

#include "document/changes.h"
#include "platform/app.h"
#include "words/format.h"

namespace avtal::platform {
namespace {

using namespace words;

constexpr double kNodesEveryMs = 125;  // while the picture is moving

}  // namespace

std::string App::outbox() {
  now_ms_ = clock_();
  if (shown() != nullptr) {
    publish_page();
  }
  publish_requests();
  if (std::exchange(stats_wanted_, false)) publish_stats();
  publish_timing();
  return outbox_.take();
}

void App::publish_page() {
  const scene::Page& page = this->page();
  const std::string_view lang = page.language == state::Language::en ? "en" : "sv";
  outbox_.add_if_new("lang", [&](Json& json) { json.string(lang); });
  outbox_.add_if_new("dark", [&](Json& json) { json.boolean(page.dark); });
  outbox_.add_if_new("title", [&](Json& json) { json.string(page.title); });
  if (!nodes_stale_) return;
  const bool moving = in_motion_ || glide_.active(now_ms_);
  if (moving && !awaited() && published_ms_ && now_ms_ - *published_ms_ < kNodesEveryMs) {
    gate_.wake_at(*published_ms_ + kNodesEveryMs);
    return;
  }
  outbox_.add_if_new("page", [&](Json& json) {
    json.begin_object().key("nodes");
    write_nodes(json, page);
    json.key("width").decimal(static_cast<double>(page.width));
    json.key("height").decimal(static_cast<double>(page.height));
    json.key("whole").decimal(static_cast<double>(page.whole_height));
    json.end_object();
  });
  publish_document();
  nodes_stale_ = false;
  field_answered_ = true;
  published_ms_ = now_ms_;
}

void App::publish_document() {
  document::Element next = document::lowered(
      page().regions, [this](const state::Action& action) { return address_of(action); });
  const auto changes = document::changes(document_, next);
  if (!changes.empty()) {
    outbox_.add("document", [&](Json& json) { document::write_changes(json, changes); });
  }
  document_ = std::move(next);
}

/// Where a link to the action's result leads.
std::string App::address_of(const state::Action& action) {
  return "#" + state::page_fragment(state::reduce(state_, action, *context()));
}

/// Does something in the browser wait for what is on the page, although the picture moves? Focus
/// can only go to what is there, and a field shows what became of what was typed.
bool App::awaited() const { return !errands_.empty() || !field_answered_; }

/// It stands above all else on the page, so it is an element.
void App::publish_tooltip() {
  const scene::Node* node = surface_.tooltip_node(page());
  outbox_.add_if_new("tooltip", [&](Json& json) {
    if (node == nullptr) {
      json.null();
      return;
    }
    write_tooltip(json, *node);
  });
}

void App::publish_requests() {
  publish_tooltip();
  outbox_.add_if_new("pointed", [&](Json& json) { json.string(surface_.hovered_record(page())); });
  outbox_.add_if_new("cursor", [&](Json& json) { json.string(surface_.cursor()); });
  outbox_.add_if_new("failed", [&](Json& json) {
    if (!own_failed_) {
      json.null();
      return;
    }
    problems_.write(json, state_.language);
  });
  if (const auto url = address_bar_.take()) {
    outbox_.add("url", [&](Json& json) {
      json.begin_object();
      json.member("fragment", std::string_view(url->fragment)).member("push", url->push);
      json.end_object();
    });
  }
  outbox_.add_if_new("own", [&](Json& json) { json.boolean(!library_.foreign_name().empty()); });
  publish_stage();
  announce();
  if (!errands_.empty()) {  // the others the next time
    outbox_.add("command", [&](Json& json) { json.string(word_of(errands_.front())); });
    errands_.erase(errands_.begin());
  }
  if (!deliveries_.empty()) {
    outbox_.add(deliveries_.front().key, deliveries_.front().write);
    deliveries_.erase(deliveries_.begin());
  }
}

void App::announce() {
  if (shown() == nullptr) return announcements_.forget();
  announcements_.slide(page());
  if (!announcements_.any()) return;
  const state::Window window = state::window_shown(state_, *context());
  const std::string text = announcements_.take({page(), state_, as_of(), window});
  if (!text.empty()) outbox_.add("announce", [&](Json& json) { json.string(text); });
}

void App::publish_stats() {
  std::int64_t shapes = 0;
  for (const scene::Layer& layer : page().layers) {
    shapes += static_cast<std::int64_t>(layer.shapes.size());
  }
  outbox_.add("stats", [&](Json& json) {
    json.begin_object().member("frames", stats_.frames).member("shapes", shapes);
    json.member("nodes", static_cast<std::int64_t>(page().nodes.size()));
    json.key("lastMs").decimal(stats_.last_ms).key("totalMs").decimal(stats_.total_ms);
    json.end_object();
  });
}

void App::publish_timing() {
  const ui::FrameGate::Decision decision = gate_.next(now_ms_);
  if (decision.next == ui::FrameGate::Next::draw) {
    if (std::exchange(frame_asked_, true)) return;
    wake_asked_ms_.reset();
    outbox_.add("frame", [](Json& json) { json.boolean(true); });
  } else if (decision.next == ui::FrameGate::Next::sleep_until &&
             wake_asked_ms_ != decision.at_ms) {
    wake_asked_ms_ = decision.at_ms;
    const auto wait = static_cast<std::int64_t>(std::ceil(decision.at_ms - now_ms_));
    outbox_.add("wakeAfter", [&](Json& json) { json.integer(wait); });
  }
}

// ---- said aloud ------------------------------------------------------------------------------

}  // namespace avtal::platform
