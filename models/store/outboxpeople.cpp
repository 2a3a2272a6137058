// SPDX-License-Identifier: Apache-2.0
#include "models/store/outboxpeople.h"

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<PersonWaiting>> waitingByPerson(Database& database)
{
    return database.all(u"SELECT coalesce(display_name, account) AS name, count(*) AS records "
                        "FROM outbox LEFT JOIN accounts ON accounts.name = account "
                        "GROUP BY account ORDER BY records DESC, account"_s,
        [](const Row& row) {
            return PersonWaiting{.name = row.text(u"name"), .records = row.number(u"records")};
        });
}

} // namespace yichuang::store
