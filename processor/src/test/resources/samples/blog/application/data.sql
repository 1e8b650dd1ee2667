insert into author (id, handle, about) values (1, 'ada', 'Counts.'), (2, 'grace', null), (3, 'silent', null);
insert into tag (id, label) values (1, 'java'), (2, 'sql'), (3, 'cats');
insert into post (id, author_id, slug, title, body, status, published_at, views) values
  (1, 1, 'notes', 'Notes', 'On the engine', 'PUBLISHED', '2024-01-10T08:00:00.000000', 100),
  (2, 2, 'bugs', 'Bugs', 'A moth, 100% real', 'PUBLISHED', '2024-02-10T08:00:00.000000', 300),
  (3, 1, 'loops', 'Loops', 'Again and again', 'PUBLISHED', '2024-02-10T08:00:00.000000', 50),
  (4, 2, 'draft', 'Draft', 'Not yet', 'DRAFT', null, 0),
  (5, 1, 'joins', 'Joins', 'Left and right', 'PUBLISHED', '2024-03-01T08:00:00.000000', 50);
insert into post_tag (post_id, tag_id) values (1, 1), (2, 1), (2, 2), (3, 1), (4, 3), (5, 2);
insert into comment (id, post_id, author_id, parent_id, text, written_at, approved) values
  (1, 1, 2, null, 'First', '2024-01-10T09:00:00.000000', 1),
  (2, 1, 1, 1, 'Thanks', '2024-01-10T10:00:00.000000', 1),
  (3, 1, null, 2, 'Me too', '2024-01-11T09:00:00.000000', 1),
  (4, 1, null, null, 'Spam', '2024-01-12T09:00:00.000000', 0),
  (5, 2, 1, null, 'Nice moth', '2024-02-11T09:00:00.000000', 1),
  (6, 1, 1, 1, 'Again', '2024-02-12T09:00:00.000000', 1);
