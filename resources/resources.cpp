// SPDX-License-Identifier: Apache-2.0

/// A static library needs one object of its own; the data come from the resource lists in
/// CMakeLists.txt.
namespace yichuang::resources {
extern const int anchor;
const int anchor = 0;
} // namespace yichuang::resources
