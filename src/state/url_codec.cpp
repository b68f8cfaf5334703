// ViewState to URL fragment and back. Links last: what a released version has written is read for
// ever (tests/state/test_golden_links.cpp).

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/text.h"
#include "state/address.h"
#include "state/view_state.h"

namespace avtal::state {

namespace {

constexpr std::size_t kMaxFragmentBytes = 10000;
constexpr std::size_t kMaxNoticeBytes = 60;

void append(std::string& fragment, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  fragment += '&';
  fragment += key;
  fragment += '=';
  append_percent_encoded(fragment, value);
}

std::string for_notice(std::string_view text) {
  const std::string raw = base::shortened_utf8(text, kMaxNoticeBytes);
  return base::cleaned(percent_decoded(raw).value_or(raw)).text;
}

struct Part {
  std::string_view key;
  std::string_view value;
};

Part split(std::string_view part) {
  const std::size_t equals = part.find('=');
  if (equals == std::string_view::npos) return Part{part, {}};
  return Part{part.substr(0, equals), part.substr(equals + 1)};
}

/// What mail programs and editors of the web do to a link: `&amp;`, and a second layer of percent
/// signs over the whole.
std::string mended(std::string_view fragment) {
  std::string text(fragment);
  const bool wrapped = text.find('=') == std::string::npos && text.find("%3D") != std::string::npos;
  if (wrapped) text = percent_decoded(text).value_or(text);
  constexpr std::string_view kEscaped = "&amp;";
  for (std::size_t at = text.find(kEscaped); at != std::string::npos;
       at = text.find(kEscaped, at + 1)) {
    text.replace(at, kEscaped.size(), "&");
  }
  return text;
}

/// A value without the signs after it that belong to the sentence the link stood in.
std::string without_sentence_end(std::string value) {
  constexpr std::string_view kEnds = ".,;:!?)>]\"' \n";
  while (!value.empty() && kEnds.find(value.back()) != std::string_view::npos) value.pop_back();
  return value;
}

/// Added to links by those who count clicks; says nothing of the view.
bool is_tracker(std::string_view key) {
  constexpr std::array<std::string_view, 8> kTrackers = {"fbclid",  "gclid",  "gclsrc", "dclid",
                                                         "msclkid", "mc_cid", "mc_eid", "igshid"};
  return key.substr(0, 4) == "utm_" ||
         std::find(kTrackers.begin(), kTrackers.end(), key) != kTrackers.end();
}

class Reader {
 public:
  Parsed read(std::string_view given) {
    if (!given.empty() && given.front() == '#') given.remove_prefix(1);
    // Nothing longer than what is read at all is worked on.
    const std::string text =
        given.size() > 2 * kMaxFragmentBytes ? std::string(given) : mended(given);
    const std::string_view fragment = text;
    std::size_t begin = 0;
    while (begin < fragment.size()) {
      const std::size_t end = std::min(fragment.find('&', begin), fragment.size());
      const Part part = split(fragment.substr(begin, end - begin));
      if (end > kMaxFragmentBytes) {
        ignore(part, Notice::Reason::too_long);
        break;
      }
      if (end > begin) take(part);
      begin = end + 1;
    }
    set_window();
    return {std::move(draft_.state), std::move(ignored_)};
  }

 private:
  void ignore(const Part& part, Notice::Reason reason) {
    ignored_.push_back(Notice{for_notice(part.key), for_notice(part.value), reason});
  }

  void take(const Part& part) {
    if (is_tracker(part.key)) return;
    const auto field = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const AddressField& each) { return each.key == part.key; });
    if (field == fields_.end()) return ignore(part, Notice::Reason::unknown_key);
    auto seen = seen_.begin() + (field - fields_.begin());
    if (*seen) return ignore(part, Notice::Reason::duplicate);
    *seen = true;
    const auto value = percent_decoded(part.value);
    const bool can_be_read =
        value && (field->read(*value, draft_) || field->read(without_sentence_end(*value), draft_));
    if (!can_be_read) {
      const bool newer = value && field->codec == Codec::version && is_later_version(*value);
      ignore(part, newer ? Notice::Reason::newer_version : Notice::Reason::bad_value);
    } else if (field->codec == Codec::edge) {
      edges_.push_back(part);
    }
  }

  static bool is_later_version(std::string_view value) {
    return !value.empty() && value.front() != '0' &&
           std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  void set_window() {
    if (draft_.from && draft_.until && draft_.from->first <= draft_.until->last) {
      draft_.state.window = Window{static_cast<double>(draft_.from->first.number),
                                   static_cast<double>(draft_.until->last.number) + 1};
      return;
    }
    for (const Part& edge : edges_) ignore(edge, Notice::Reason::bad_window);
  }

  const std::span<const AddressField> fields_ = address_fields();
  Draft draft_;
  std::vector<Notice> ignored_;
  std::vector<bool> seen_ = std::vector<bool>(fields_.size());
  std::vector<Part> edges_;  // those that could be read
};

}  // namespace

std::string to_fragment(const ViewState& state) {
  std::string rest;
  for (const AddressField& field : address_fields()) append(rest, field.key, field.write(state));
  return rest.empty() ? rest : "v=1" + rest;
}

std::string page_fragment(const ViewState& state) {
  std::string fragment = to_fragment(state);
  return fragment.empty() ? "v=1&vy=tidslinje" : fragment;
}

Parsed from_fragment(std::string_view fragment) { return Reader().read(fragment); }

}  // namespace avtal::state
