// SPDX-License-Identifier: Apache-2.0
const auto now = QDateTime::currentMSecsSinceEpoch();
const auto d = std::chrono::steady_clock::now();
