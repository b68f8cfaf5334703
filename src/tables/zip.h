#pragma once
// Files packed together, as far as workbooks need it: stored or deflated, not encrypted, not beyond
// four gigabytes.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace avtal::tables {

struct PackedFile {
  std::string name;
  std::string_view packed;  // of the bytes that were given
  std::size_t size = 0;     // unpacked, as the archive says
  std::uint32_t crc = 0;
  bool deflated = false;
  bool encrypted = false;
};

/// Nothing when the bytes are no such archive. The bytes must outlive it.
std::optional<std::vector<PackedFile>> files_in_zip(std::string_view bytes);

/// Nothing when it is damaged, or not what the archive says that it is.
std::optional<std::string> unpacked(const PackedFile& file);

class ZipWriter {
 public:
  /// Always as old as can be written, so that the same content gives the same bytes.
  void add(std::string_view name, std::string_view bytes);
  std::string take();

 private:
  std::string bytes_;
  std::string directory_;
  std::uint32_t count_ = 0;
};

}  // namespace avtal::tables
