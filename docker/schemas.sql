create database if not exists keycloak character set utf8mb4 collate utf8mb4_unicode_ci;
grant all on keycloak.* to 'portal'@'%';
