# Every package the project links, found once. Names of Debian packages: installer/dependencies.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Network Svg PrintSupport Concurrent Test LinguistTools)
qt_standard_project_setup()

# Poco's config of Debian 12 asks for a PostgreSQL target nobody defines.
set(PostgreSQL_ADDITIONAL_VERSIONS 16 15)
find_package(PostgreSQL REQUIRED) # only libpq: the headers of the server are not asked for
if(NOT TARGET PostgreSQL::client)
    add_library(PostgreSQL::client INTERFACE IMPORTED)
    if(TARGET PostgreSQL::PostgreSQL)
        target_link_libraries(PostgreSQL::client INTERFACE PostgreSQL::PostgreSQL)
    endif()
endif()
find_package(Poco REQUIRED COMPONENTS Foundation Net NetSSL Crypto Util JSON Data DataSQLite)
# Poco hands on the switches of the C library it was built with; here they are the compiler's own on both systems, and a
# precompiled header is only read by who was compiled with the same ones.
foreach(part Foundation Net NetSSL Crypto Util JSON Data DataSQLite XML)
    if(TARGET Poco::${part})
        get_target_property(definitions Poco::${part} INTERFACE_COMPILE_DEFINITIONS)
        list(FILTER definitions INCLUDE REGEX "POCO_")
        set_target_properties(Poco::${part} PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
    endif()
endforeach()

find_package(OpenSSL 3.0 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(tl-expected CONFIG REQUIRED)
find_package(zstd CONFIG REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)

# Only the header: the library of a USB key is loaded at run time.
find_path(PKCS11_INCLUDE_DIR p11-kit/pkcs11.h PATH_SUFFIXES p11-kit-1 REQUIRED)
add_library(pkcs11::headers INTERFACE IMPORTED)
set_target_properties(pkcs11::headers PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${PKCS11_INCLUDE_DIR})

find_path(ZINT_INCLUDE_DIR zint.h REQUIRED)
find_library(ZINT_LIBRARY zint REQUIRED)
add_library(zint::zint SHARED IMPORTED)
set_target_properties(zint::zint PROPERTIES
    IMPORTED_LOCATION ${ZINT_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${ZINT_INCLUDE_DIR})

if(YICHUANG_TESTS)
    find_package(rapidcheck CONFIG REQUIRED)
endif()
