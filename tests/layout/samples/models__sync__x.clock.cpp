// SPDX-License-Identifier: Apache-2.0
const auto now = std::chrono::system_clock::now();
