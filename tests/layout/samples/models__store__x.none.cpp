// SPDX-License-Identifier: Apache-2.0
const auto q = "SELECT id FROM cases";
#include <QSqlQuery>
