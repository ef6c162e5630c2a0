@echo off
rem Starts Acquis on Windows. The first start builds it with the Maven wrapper; a JDK 17 or newer is all it needs.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "APP=%HOME_DIR%\app"
if exist "%HOME_DIR%\src\main" set "APP=%HOME_DIR%\target\app"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo acquis: no java found; install Java 17 or newer, or set JAVA_HOME>&2
    exit /b 1
)

if exist "%APP%\acquis.jar" goto start
if not exist "%HOME_DIR%\src\main" (
    echo acquis: %APP%\acquis.jar is missing; unpack the release again>&2
    exit /b 1
)
echo Building Acquis (once, a minute or two) ...>&2
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
pushd "%HOME_DIR%"
call mvnw.cmd -q -B -Dquality=off -DskipTests package >"%HOME_DIR%\target\build.log" 2>&1
if errorlevel 1 (
    popd
    echo acquis: the build failed; the details are in %HOME_DIR%\target\build.log>&2
    exit /b 1
)
popd
"%JAVA%" -Djarmode=tools -jar "%HOME_DIR%\target\acquis.jar" extract --destination "%APP%" >>"%HOME_DIR%\target\build.log" 2>&1
if errorlevel 1 (
    echo acquis: the program could not be unpacked; the details are in %HOME_DIR%\target\build.log>&2
    exit /b 1
)

:start
set "USE=command"
set "QUICK=-XX:TieredStopAtLevel=1 -Dacquis.quick=true"
set "TERMINAL=true"
if "%~1"=="" (
    set "USE=shell"
    set "QUICK="
)
rem Class data is made at the end of the first start and used by later ones; a Java that cannot use it goes on without.
set "ARCHIVE=%APP%\%USE%.jsa"
set "CLASSDATA=-XX:SharedArchiveFile=%ARCHIVE%"
if not exist "%ARCHIVE%" set "CLASSDATA=-XX:ArchiveClassesAtExit=%ARCHIVE%"
"%JAVA%" -XX:+UseSerialGC %QUICK% "%CLASSDATA%" -Xshare:auto -Xlog:disable -Xlog:all=off "-Dacquis.home=%HOME_DIR%" ^
    -Dacquis.terminal=%TERMINAL% "-Dacquis.archive=%ARCHIVE%" "-Dpdfbox.fontcache=%APP%" %ACQUIS_JAVA_OPTIONS% -jar "%APP%\acquis.jar" %*
exit /b %ERRORLEVEL%
