#pragma once
// Are we looking for errors in memory? What is proved by sheer size is then tried with a part of
// it: the whole is tried in WebAssembly, where it does not take ten times as long.

namespace avtal::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
inline constexpr bool kSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace avtal::test
