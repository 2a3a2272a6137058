// SPDX-License-Identifier: Apache-2.0
//
// first_page DATABASE: the floor of the program's start (db_window): the least program that opens
// the file through QSQLITE and shows the first page of its cases in a QTableView. Prints when it
// was painted, in nanoseconds of the steady clock.
#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QTableView>

#include <chrono>
#include <cstdio>

namespace {

class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(this, &FirstPaint::finish, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void finish()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf(
            "painted %lld\n", static_cast<long long>(std::chrono::nanoseconds{now}.count()));
        QCoreApplication::exit(0);
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argv[1]));
    if (!database.open())
        return 3;
    QSqlQueryModel model;
    model.setQuery(QStringLiteral(
        "SELECT item_name, number, state, kind, due_day, place_name FROM cases WHERE phase <> "
        "'ended' ORDER BY sort_due, case_row LIMIT 50"));
    QTableView table;
    table.setModel(&model);
    table.resize(1366, 768);
    FirstPaint painted;
    table.viewport()->installEventFilter(&painted);
    table.show();
    return QApplication::exec();
}
