// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/testdatabase.h"

#include "models/platform/postgresconnection.h"
#include "models/platform/postgresstore.h"
#include "models/platform/sqlitestore.h"

#include <QUuid>

namespace yichuang::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cluster() { return qEnvironmentVariable("YICHUANG_TEST_DATABASE"); }

} // namespace

TestDatabase::TestDatabase(const QString& folder)
    : m_folder(folder)
{
    if (!isPostgres())
        return;
    const QString schema = u"t"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto made = platform::PostgresConnection::open(cluster()).and_then(
        [&](const std::unique_ptr<platform::PostgresConnection>& connection) {
            const QString sql = u"create schema "_s + schema;
            return connection->execute(sql.toUtf8().constData());
        });
    if (!made)
        qFatal("no schema for the test: %s", qPrintable(made.error().detail));
    m_address = cluster() + u"&options=-csearch_path%3D"_s + schema;
}

bool TestDatabase::isPostgres() { return !cluster().isEmpty(); }

std::unique_ptr<platform::PlatformStore> TestDatabase::open() const
{
    auto store = isPostgres() ? platform::openPostgresStore(m_address)
                              : platform::openSqliteStore(m_folder + u"/store.sqlite"_s);
    if (!store)
        qFatal("the store does not open: %s", qPrintable(store.error().detail));
    return *std::move(store);
}

} // namespace yichuang::test
