@echo off
rem Starts Acquis on Windows. The first start builds it with the Maven wrapper; a JDK 17 or newer is all it needs.
rem No path stands inside parentheses, since "Program Files (x86)" would end them; exclamation marks stay as they are.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "APP=%HOME_DIR%\app"
if exist "%HOME_DIR%\src\main" set "APP=%HOME_DIR%\target\app"

rem The Java of the release, else that of JAVA_HOME (which some people write in quotation marks), else the one on the PATH.
set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
if exist "%JAVA%" goto java_found
if not defined JAVA_HOME goto java_on_path
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto java_found
echo acquis: no java in JAVA_HOME; set it to a Java 17 or newer>&2
exit /b 1
:java_on_path
set "JAVA=java"
where java >nul 2>&1
if not errorlevel 1 goto java_found
echo acquis: no java found; install Java 17 or newer, or set JAVA_HOME>&2
exit /b 1

:java_found
if exist "%APP%\acquis.jar" goto start
if exist "%HOME_DIR%\src\main" goto build
echo acquis: "%APP%\acquis.jar" is missing; unpack the release again>&2
exit /b 1

:build
echo Building Acquis (once, a minute or two) ...>&2
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
pushd "%HOME_DIR%"
call mvnw.cmd -q -B -Dquality=off -DskipTests package >"%HOME_DIR%\target\build.log" 2>&1
if errorlevel 1 goto build_failed
popd
"%JAVA%" -Djarmode=tools -jar "%HOME_DIR%\target\acquis.jar" extract --destination "%APP%" >>"%HOME_DIR%\target\build.log" 2>&1
if not errorlevel 1 goto start
echo acquis: the program could not be unpacked; the details are in "%HOME_DIR%\target\build.log">&2
exit /b 1
:build_failed
popd
echo acquis: the build failed; the details are in "%HOME_DIR%\target\build.log">&2
exit /b 1

:start
set "USE=command"
set "QUICK=-XX:TieredStopAtLevel=1 -Dacquis.quick=true"
set "FIRST=%~1"
if defined FIRST goto prepared
set "USE=shell"
set "QUICK="
:prepared
rem Class data is made at the end of the first start and used by later ones; a Java that cannot use it goes on without. It belongs to
rem this build, and to the person where the program's folder may belong to another.
set "CACHE=%APP%"
if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\acquis"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
for %%F in ("%APP%\acquis.jar") do set "SIZE=%%~zF"
set "ARCHIVE=%CACHE%\%USE%-%SIZE%.jsa"
set "CLASSDATA=-XX:SharedArchiveFile=%ARCHIVE%"
if not exist "%ARCHIVE%" set "CLASSDATA=-XX:ArchiveClassesAtExit=%ARCHIVE%"

rem Texts are written in UTF-8; the window shows them so while the program runs.
set "PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "PAGE=%%P"
chcp 65001 >nul 2>&1
"%JAVA%" -XX:+UseSerialGC %QUICK% "%CLASSDATA%" -Xshare:auto -Xlog:disable -Xlog:all=off "-Dacquis.home=%HOME_DIR%" ^
    -Dacquis.terminal=ask -Dacquis.messages=ask -Djdk.console=java.base "-Dacquis.archive=%ARCHIVE%" "-Dpdfbox.fontcache=%CACHE%" ^
    %ACQUIS_JAVA_OPTIONS% -jar "%APP%\acquis.jar" %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %CODE%
