// SPDX-License-Identifier: Apache-2.0
const auto s = tr("Accepted");
