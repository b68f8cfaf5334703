#pragma once
// Just enough of a JSON reader to check what the platform writes: strict grammar, no tree.

#include <string>
#include <string_view>

namespace avtal::test {

class JsonCheck {
 public:
  explicit JsonCheck(std::string_view text) : text_(text) {}
  bool is_valid() { return value() && at_ == text_.size(); }

 private:
  bool take(char c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  bool word(std::string_view expected) {
    if (text_.substr(at_, expected.size()) != expected) return false;
    at_ += expected.size();
    return true;
  }
  bool value() {
    if (at_ >= text_.size()) return false;
    switch (text_[at_]) {
      case '{':
        return members();
      case '[':
        return elements();
      case '"':
        return string();
      case 't':
        return word("true");
      case 'f':
        return word("false");
      case 'n':
        return word("null");
      default:
        return number();
    }
  }
  bool members() {
    take('{');
    if (take('}')) return true;
    do {
      if (!string() || !take(':') || !value()) return false;
    } while (take(','));
    return take('}');
  }
  bool elements() {
    take('[');
    if (take(']')) return true;
    do {
      if (!value()) return false;
    } while (take(','));
    return take(']');
  }
  bool string() {
    if (!take('"')) return false;
    while (at_ < text_.size() && text_[at_] != '"') {
      if (static_cast<unsigned char>(text_[at_]) < 0x20) return false;
      if (text_[at_] == '\\' && !escape()) return false;
      ++at_;
    }
    return take('"');
  }
  bool escape() {
    ++at_;
    if (at_ >= text_.size()) return false;
    if (text_[at_] != 'u') return std::string_view("\"\\/bfnrt").find(text_[at_]) != text_.npos;
    for (int i = 0; i < 4; ++i) {
      ++at_;
      constexpr std::string_view kHex = "0123456789abcdefABCDEF";
      if (at_ >= text_.size() || kHex.find(text_[at_]) == kHex.npos) return false;
    }
    return true;
  }
  bool number() {
    take('-');
    const bool leading_zero = at_ < text_.size() && text_[at_] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (leading_zero && whole > 1)) return false;
    return !take('.') || digits() > 0;
  }
  std::size_t digits() {
    const std::size_t start = at_;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
    return at_ - start;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

inline bool is_json(std::string_view text) { return JsonCheck(text).is_valid(); }

}  // namespace avtal::test
