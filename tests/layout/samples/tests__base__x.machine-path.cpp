// SPDX-License-Identifier: Apache-2.0
const auto p = "/wo~rk/main";
