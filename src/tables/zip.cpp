#include "tables/zip.h"

#include <libdeflate.h>

#include <memory>
#include <utility>

namespace avtal::tables {
namespace {

constexpr std::uint32_t kLocalMark = 0x04034B50;
constexpr std::uint32_t kEntryMark = 0x02014B50;
constexpr std::uint32_t kEndMark = 0x06054B50;
constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kEntrySize = 46;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kLongestComment = 0xFFFF;
constexpr std::uint32_t kStored = 0;
constexpr std::uint32_t kDeflated = 8;
constexpr std::uint32_t kEncryptedFlag = 1;
constexpr std::uint32_t kUtf8Flag = 0x0800;
constexpr std::uint32_t kVersion = 20;
constexpr std::uint32_t kFirstDay = 0x0021;  // 1980-01-01
constexpr int kLevel = 6;

/// A little-endian number; 0 beyond the end.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) {
    const bool there = at + i < bytes.size();
    value = value << 8 | (there ? static_cast<unsigned char>(bytes[at + i]) : 0U);
  }
  return value;
}
std::uint32_t two(std::string_view bytes, std::size_t at) { return number(bytes, at, 2); }
std::uint32_t four(std::string_view bytes, std::size_t at) { return number(bytes, at, 4); }

void put(std::string& bytes, std::uint32_t value, int size) {
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::size_t end_record(std::string_view bytes) {
  if (bytes.size() < kEndSize) return std::string_view::npos;
  const std::size_t last = bytes.size() - kEndSize;
  const std::size_t first = last > kLongestComment ? last - kLongestComment : 0;
  for (std::size_t at = last + 1; at-- > first;) {
    if (four(bytes, at) == kEndMark) return at;
  }
  return std::string_view::npos;
}

std::optional<PackedFile> entry(std::string_view bytes, std::size_t at, std::size_t& next) {
  if (at + kEntrySize > bytes.size() || four(bytes, at) != kEntryMark) return std::nullopt;
  PackedFile file;
  const std::uint32_t flags = two(bytes, at + 8);
  const std::uint32_t method = two(bytes, at + 10);
  const std::size_t packed_size = four(bytes, at + 20);
  const std::size_t name_size = two(bytes, at + 28);
  const std::size_t local = four(bytes, at + 42);
  next = at + kEntrySize + name_size + two(bytes, at + 30) + two(bytes, at + 32);
  if (next > bytes.size() || local + kLocalSize > bytes.size()) return std::nullopt;
  if (four(bytes, local) != kLocalMark || (method != kStored && method != kDeflated)) {
    return std::nullopt;
  }
  const std::size_t start = local + kLocalSize + two(bytes, local + 26) + two(bytes, local + 28);
  if (start > bytes.size() || packed_size > bytes.size() - start) return std::nullopt;
  file.name = std::string(bytes.substr(at + kEntrySize, name_size));
  file.packed = bytes.substr(start, packed_size);
  file.size = four(bytes, at + 24);
  file.crc = four(bytes, at + 16);
  file.deflated = method == kDeflated;
  file.encrypted = (flags & kEncryptedFlag) != 0;
  return file;
}

struct FreeDecompressor {
  void operator()(libdeflate_decompressor* it) const { libdeflate_free_decompressor(it); }
};
struct FreeCompressor {
  void operator()(libdeflate_compressor* it) const { libdeflate_free_compressor(it); }
};

std::string deflated(std::string_view bytes) {
  const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
      libdeflate_alloc_compressor(kLevel));
  std::string packed;
  if (!compressor) return packed;
  packed.resize(libdeflate_deflate_compress_bound(compressor.get(), bytes.size()));
  packed.resize(libdeflate_deflate_compress(compressor.get(), bytes.data(), bytes.size(),
                                            packed.data(), packed.size()));
  return packed;
}

}  // namespace

std::optional<std::vector<PackedFile>> files_in_zip(std::string_view bytes) {
  const std::size_t end = end_record(bytes);
  if (end == std::string_view::npos) return std::nullopt;
  const std::size_t count = two(bytes, end + 10);
  std::size_t at = four(bytes, end + 16);
  std::vector<PackedFile> files;
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t next = 0;
    std::optional<PackedFile> file = entry(bytes, at, next);
    if (!file) return std::nullopt;
    files.push_back(*std::move(file));
    at = next;
  }
  return files;
}

std::optional<std::string> unpacked(const PackedFile& file) {
  if (file.encrypted) return std::nullopt;
  std::string bytes;
  if (!file.deflated) {
    if (file.packed.size() != file.size) return std::nullopt;
    bytes = std::string(file.packed);
  } else {
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(
        libdeflate_alloc_decompressor());
    if (!decompressor) return std::nullopt;
    bytes.resize(file.size);
    // Without a place for the true size it has to be the one that was said.
    const libdeflate_result result =
        libdeflate_deflate_decompress(decompressor.get(), file.packed.data(), file.packed.size(),
                                      bytes.data(), bytes.size(), nullptr);
    if (result != LIBDEFLATE_SUCCESS) return std::nullopt;
  }
  if (libdeflate_crc32(0, bytes.data(), bytes.size()) != file.crc) return std::nullopt;
  return bytes;
}

void ZipWriter::add(std::string_view name, std::string_view bytes) {
  const std::uint32_t crc = libdeflate_crc32(0, bytes.data(), bytes.size());
  std::string packed = deflated(bytes);
  const bool smaller = !packed.empty() && packed.size() < bytes.size();
  if (!smaller) packed = std::string(bytes);
  const auto local = static_cast<std::uint32_t>(bytes_.size());
  std::string common;
  put(common, kVersion, 2);
  put(common, kUtf8Flag, 2);
  put(common, smaller ? kDeflated : kStored, 2);
  put(common, 0, 2);
  put(common, kFirstDay, 2);
  put(common, crc, 4);
  put(common, static_cast<std::uint32_t>(packed.size()), 4);
  put(common, static_cast<std::uint32_t>(bytes.size()), 4);
  put(common, static_cast<std::uint32_t>(name.size()), 2);
  put(common, 0, 2);
  put(bytes_, kLocalMark, 4);
  bytes_ += common;
  bytes_ += name;
  bytes_ += packed;
  put(directory_, kEntryMark, 4);
  put(directory_, kVersion, 2);
  directory_ += common;
  put(directory_, 0, 2);  // no comment
  put(directory_, 0, 2);  // on the first disk
  put(directory_, 0, 2);
  put(directory_, 0, 4);
  put(directory_, local, 4);
  directory_ += name;
  ++count_;
}

std::string ZipWriter::take() {
  const auto start = static_cast<std::uint32_t>(bytes_.size());
  std::string bytes = std::move(bytes_);
  bytes += directory_;
  put(bytes, kEndMark, 4);
  put(bytes, 0, 4);
  put(bytes, count_, 2);
  put(bytes, count_, 2);
  put(bytes, static_cast<std::uint32_t>(directory_.size()), 4);
  put(bytes, start, 4);
  put(bytes, 0, 2);
  bytes_.clear();
  directory_.clear();
  count_ = 0;
  return bytes;
}

}  // namespace avtal::tables
