@echo off
rem Runs the Maven that lies in .mvn\wrapper, so that a JDK is all a build needs: no download tool, no installed Maven.
setlocal EnableDelayedExpansion
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "OPTIONS="
for /f "usebackq delims=" %%a in ("%HERE%\.mvn\jvm.config") do set "OPTIONS=!OPTIONS! %%a"
"%JAVA%" !OPTIONS! %MAVEN_OPTS% -classpath "%HERE%\.mvn\wrapper\maven-wrapper.jar" "-Dmaven.multiModuleProjectDirectory=%HERE%" org.apache.maven.wrapper.MavenWrapperMain %*
exit /b %ERRORLEVEL%
